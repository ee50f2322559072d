package org.marsad.export.table;

/**
 * A column of a file, or a property of its objects.
 *
 * @param name its name; for a property the path to it
 * @param type that of a Frictionless field, or {@code strings}; empty where another table says it
 * @param constraints {@code required unique minimum=0 enum=a|b pattern=…}, separated by spaces
 * @param hxl tag of the Humanitarian Exchange Language, or empty
 * @param open whether everybody may see it
 * @param meaning what it says
 */
public record Column(String name, String type, String constraints, String hxl, boolean open, String meaning) {}
