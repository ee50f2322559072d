package org.marsad.cli;

import org.marsad.cli.page.Ink;
import org.marsad.cli.page.ReadingPage;
import org.marsad.export.label.Labels;
import picocli.CommandLine.Option;

/** How a page for people is to look. */
final class PageOptions {
    @Option(names = "--lang", paramLabel = "ar|en", description = "language of the labels in text (default en)")
    private Labels.Language language = Labels.Language.EN;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            description = "colours in text; auto: on a terminal, unless NO_COLOR is set (default auto)")
    private Colour colour = Colour.AUTO;

    /** When to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    ReadingPage page(Surroundings surroundings) {
        boolean coloured = colour == Colour.ALWAYS || colour == Colour.AUTO && surroundings.colourful();
        return new ReadingPage(Labels.in(language), coloured ? Ink.COLOUR : Ink.PLAIN);
    }
}
