package trials;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Mention;
import org.marsad.mention.Mentions;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.When;

/** What Marsad reads at some words of a report, in the form of the labels. */
final class Said {
    private final Pieces pieces;
    private final int start;
    private final int end;

    Said(Pieces pieces, Expression e) {
        String text = pieces.text().text();
        this.pieces = pieces;
        this.start = text.offsetByCodePoints(0, e.start());
        this.end = text.offsetByCodePoints(0, e.end());
    }

    /** Whether all that is read at the words is what the label says, and something is. */
    boolean agrees(String kind, String label) {
        List<String> found = of(kind);
        if (label.equals("none")) {
            return found.isEmpty();
        }
        if (label.equals("?")) {
            return found.stream().allMatch(f -> f.startsWith("?"));
        }
        return !found.isEmpty() && found.stream().allMatch(label::equals);
    }

    List<String> of(String kind) {
        return switch (kind) {
            case "count" -> counts();
            case "date" -> at(pieces.times()).stream().map(t -> date(t.when())).toList();
            case "money" ->
                at(pieces.money()).stream()
                        .map(m ->
                                figure(m.count(), m.decimal()) + " " + (m.currency() == null ? m.noun() : m.currency()))
                        .toList();
            default -> mentions(kind);
        };
    }

    private List<String> counts() {
        List<String> out = new ArrayList<>();
        for (NumberPiece n : at(pieces.numbers())) {
            if (!n.guarded()) {
                out.add(figure(n.count(), n.decimal()));
            }
        }
        for (PeoplePiece p : out.isEmpty() ? at(pieces.people()) : List.<PeoplePiece>of()) {
            CountRange count = p.count();
            if (count != null && p.counted()) {
                out.add(figure(count, Double.NaN));
            }
        }
        return out;
    }

    private List<String> mentions(String kind) {
        return new Mentions(pieces)
                .list().stream()
                        .filter(m -> m.kind().equals(kind) && touches(m.words()))
                        .map(m -> mention(m, kind))
                        .filter(s -> !s.isEmpty())
                        .toList();
    }

    private static String mention(Mention m, String kind) {
        return switch (kind) {
            case "time" ->
                m.values().get("hour") instanceof Long hour && m.values().get("minute") instanceof Long minute
                        ? String.format(Locale.ROOT, "%d:%02d", hour, minute)
                        : "";
            case "duration" -> String.valueOf(m.values().get("iso"));
            default -> String.valueOf(m.values().getOrDefault("value", m.values()));
        };
    }

    private <P extends Piece> List<P> at(List<P> all) {
        return all.stream().filter(p -> touches(p.words())).toList();
    }

    private boolean touches(Evidence words) {
        return words.start() < end && start < words.end();
    }

    private static String date(When w) {
        String precision = w.precision().name().toLowerCase(Locale.ROOT).replace('_', '-');
        LocalDate from = w.from();
        LocalDate to = w.to();
        if (from == null && to == null) {
            return "? " + precision;
        }
        String days = from != null && from.equals(to) ? from.toString() : or(from) + ".." + or(to);
        return days + " " + precision;
    }

    private static String or(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String figure(CountRange c, double decimal) {
        if (c.vague() != null) {
            return c.vague().name();
        }
        String low = number(c.low(), decimal);
        String high = number(c.high(), decimal);
        if (c.low() == null) {
            return "≤" + high;
        }
        if (c.high() == null) {
            return low + "+";
        }
        return (c.approximate() ? "~" : "") + (low.equals(high) ? low : low + ".." + high);
    }

    private static String number(@Nullable Long whole, double decimal) {
        return Double.isNaN(decimal)
                ? String.valueOf(whole)
                : BigDecimal.valueOf(decimal).toPlainString();
    }
}
