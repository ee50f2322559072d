package org.marsad.claim.speech;

import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.text.TokenisedText;

/** Finds who speaks through a report or a statement. Source: codebook, chapter who says so, "a document". */
final class Documents {
    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Content content;

    Documents(Pieces pieces, Content content) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.content = content;
    }

    /** The one whose document it is, or the source itself. */
    SourcePiece issuer(SourcePiece s) {
        SourcePiece of = documentOf(s);
        return of == null ? s : of;
    }

    /** «تقرير لمجلة …», «بيان للوزارة», «تقرير نشرته المجلة»: the one who speaks is whose document it is. */
    private @Nullable SourcePiece documentOf(SourcePiece s) {
        if (!Memory.isDocument(s)) {
            return null;
        }
        for (int i = s.from() + 1; i < Math.min(text.size() - 1, s.to() + 3); i++) {
            if (text.is(i, "عن")) {
                return pieces.sourceAt(i + 1);
            }
        }
        for (int i = s.from() + 1; i <= s.to() && i < text.size(); i++) {
            Word w = words.find(i, "speakers");
            Word o = words.find(i, "outlets");
            boolean to = text.folded(i).startsWith("ل") && pieces.at(i, "party") != null;
            if (to || w != null && w.has(Form.LI) || o != null && o.has(Form.LI)) {
                return pieces.sourceAt(i);
            }
        }
        Word issued = content.issued(s.to());
        return issued == null || issued.is("role", "relay") ? null : pieces.sourceAt(issued.to());
    }
}
