package org.marsad.claim.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.source.SourcePiece.Sort;
import org.marsad.record.Actor;
import org.marsad.record.Link;
import org.marsad.record.Link.Role;
import org.marsad.text.TokenisedText;

/** Finds to whom something is said: the outlet that hands it on. Source: codebook, chapter who says so, "a channel and its source". */
public final class Channels {
    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Content content;
    private final Memory memory;

    Channels(Pieces pieces, Content content, Memory memory) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.content = content;
        this.memory = memory;
    }

    /** The channel: «في تصريحات لقناة كان», «في حديث مع صحيفة …», «لوكالة رويترز». */
    @Nullable
    Link via(int at, int to) {
        String verb = "";
        for (int i = at; i < Math.min(to, at + 16); i++) {
            if (content.isThat(i) || text.isMark(i, ':')) {
                return null;
            }
            Word w = words.find(i, "sayings");
            if (w != null && w.get("role").equals("noun")) {
                verb = w.entry().base();
                continue;
            }
            Word media = words.find(i, "speakers", "kind", "media");
            Word outlet = words.find(i, "outlets");
            int before = text.isQuote(i - 1) ? i - 2 : i - 1;
            boolean towards = media != null && media.has(Form.LI)
                    || outlet != null && outlet.has(Form.LI)
                    || text.is(before, "مع")
                    || text.is(before, "ل")
                    || text.is(before, "الي")
                    || text.is(before, "عبر")
                    || text.is(before, "نشرته")
                    || text.is(before, "نشرتها");
            if ((media != null || outlet != null) && towards) {
                SourcePiece s = pieces.sourceAt(i);
                if (s != null && (s.sort() == Sort.OUTLET || media != null)) {
                    Link l = link(memory.resolved(s), Role.CHANNEL, verb.isEmpty() ? "قال" : verb);
                    memory.add(s, List.of(l));
                    return l;
                }
            }
        }
        return null;
    }

    static Link link(SourcePiece s, Role role, String verb) {
        Actor a = s.actor();
        return new Link(a.id(), a.name(), a.nameEn(), role, verb, a.words(), s.what(), s.side());
    }

    /** A link that hands on what another says. */
    public static Link channel(Link l) {
        return new Link(l.id(), l.name(), l.nameEn(), Role.CHANNEL, l.verb(), l.words(), l.kind(), l.side());
    }
}
