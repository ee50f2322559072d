package org.marsad.knowledge.compile;

/**
 * Something in a knowledge file that its author must mend.
 *
 * @param file path of the file, from the knowledge folder
 * @param line line in the file, from 1
 * @param message what is wrong: lower case, no full stop, Arabic in quotes at the end
 */
public record Problem(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
