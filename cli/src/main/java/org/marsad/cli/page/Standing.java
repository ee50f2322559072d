package org.marsad.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Pen;
import org.marsad.record.About;
import org.marsad.record.Claim;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Status;

/** Says where a claim is less than the report's own news: alleged, denied, disputed, not yet happened, recalled. */
final class Standing {
    private final Pen pen;
    private final Ink ink;

    Standing(Pen pen, Ink ink) {
        this.pen = pen;
        this.ink = ink;
    }

    List<String> of(Claim claim) {
        About about = claim.about();
        List<String> marks = new ArrayList<>();
        if (about.status() != Status.ASSERTED) {
            marks.add(ink.warning(status(claim)));
        }
        if (about.modality() != Modality.OCCURRED) {
            marks.add(pen.label("modality", about.modality()));
        }
        if (about.focus() == Focus.BACKGROUND) {
            marks.add(ink.faint(pen.label("focus.background")));
        }
        return marks;
    }

    private String status(Claim claim) {
        String key = Labels.key("status", claim.about().status());
        String names = responsible(claim).stream()
                .map(link -> pen.name(link.name(), link.nameEn()))
                .collect(Collectors.joining(pen.comma()));
        return names.isEmpty() ? pen.label(key) : pen.label(key + ".by", names);
    }

    /** Who alleges is the origin of the chain; who denies is named apart. */
    private static List<Link> responsible(Claim claim) {
        if (claim.about().status() != Status.ALLEGED) {
            return claim instanceof Incident incident ? incident.deniedBy() : List.of();
        }
        List<Link> chain = claim.about().chain();
        return chain.isEmpty() ? chain : chain.subList(chain.size() - 1, chain.size());
    }
}
