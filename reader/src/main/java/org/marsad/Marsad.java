package org.marsad;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.claim.ClaimReader;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.Cache;
import org.marsad.knowledge.compile.Folder;
import org.marsad.mention.Mention;
import org.marsad.mention.Mentions;
import org.marsad.mention.Pieces;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.text.TokenisedText;

/** The front door: reads Arabic reports into attributed claims. Safe for use by many threads. */
public final class Marsad {
    private final Knowledge knowledge;
    private final ClaimReader reader;

    private Marsad(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.reader = new ClaimReader(knowledge);
    }

    /** Opens Marsad with the knowledge that ships with it. */
    public static Marsad open() {
        return new Marsad(Knowledge.open());
    }

    /**
     * Opens Marsad with compiled knowledge in a file of its own, which is mapped.
     *
     * @throws IOException where the file cannot be read
     */
    public static Marsad open(Path knowledge) throws IOException {
        return new Marsad(Knowledge.open(knowledge));
    }

    /** Opens Marsad with knowledge that is open already. */
    public static Marsad with(Knowledge knowledge) {
        return new Marsad(knowledge);
    }

    /**
     * Opens Marsad with the knowledge that ships with it and folders of the user's own laid over it. A folder is laid out like
     * {@code knowledge/} ({@code ar/words/*.tsv}, {@code ar/patterns/*.yaml}, {@code world/*.tsv}, {@code world/places/*.tsv}, any
     * of them); a row with the key of an earlier one takes its place. What was compiled once is kept in the user's cache folder
     * and mapped from then on.
     *
     * @param folders in their order: later ones win; empty for what ships alone
     * @throws org.marsad.knowledge.compile.BadKnowledge where a folder is missing, holds nothing to read or has problems; it
     *     lists them with file and line
     * @throws IOException where a file cannot be read or written
     */
    public static Marsad open(List<Path> folders) throws IOException {
        if (folders.isEmpty()) {
            return open();
        }
        List<Folder> layers = new ArrayList<>();
        layers.add(Folder.shipped());
        for (Path folder : folders) {
            layers.add(Folder.at(folder));
        }
        return with(Cache.usual(System.getenv()).open(layers));
    }

    /** What tells the knowledge that this reads with from any other: readings of the same report with the same knowledge are equal. */
    public String fingerprint() {
        return knowledge.fingerprint();
    }

    /** Reads one report. Whether it is Arabic at all is for {@code intake} to tell. */
    public Reading read(Report report) {
        return reader.read(report);
    }

    /** The pieces of a report's text, in the order of their start. */
    public List<Mention> mentions(Report report) {
        return mentions(report, Reckoning.usual());
    }

    /**
     * The pieces of a report's text, in the order of their start.
     *
     * @param reckoning how days are counted where the words leave it open
     */
    public List<Mention> mentions(Report report, Reckoning reckoning) {
        Published published = report.published();
        TokenisedText text = new TokenisedText(report.text(), knowledge);
        return new Mentions(new Pieces(text, published == null ? null : published.day(), reckoning)).list();
    }
}
