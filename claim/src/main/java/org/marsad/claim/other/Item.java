package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Found;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Status;
import org.marsad.record.When;
import org.marsad.record.Where;

/** What is known so far of a claim that is no incident. */
public final class Item {
    /** tally, posture, statement or cost. */
    public final String kind;
    /** What it is about, or the act of a statement. */
    public final String what;

    public Evidence evidence;
    public final List<Evidence> mentions = new ArrayList<>();
    public List<Link> chain = List.of();
    public Status status = Status.ASSERTED;
    public Modality modality = Modality.OCCURRED;
    /** Holder, payer, speaker or those counted. */
    public final List<Actor> who = new ArrayList<>();

    public final List<Actor> addressee = new ArrayList<>();
    public @Nullable Found<CountRange> count;
    public final List<Where> where = new ArrayList<>();
    public @Nullable When period;
    public @Nullable When asOf;
    public @Nullable EventType event;
    public boolean quoted;
    public @Nullable Evidence content;
    public String unit = "";
    public final List<String> rules = new ArrayList<>();

    public Item(String kind, String what, Evidence evidence) {
        this.kind = kind;
        this.what = what;
        this.evidence = evidence;
    }

    /** Whether both tell the same thing of the same side. */
    boolean same(Item other) {
        if (!kind.equals(other.kind) || !what.equals(other.what)) {
            return false;
        }
        if (evidence.overlaps(other.evidence) && !kind.equals("statement")) {
            return count == null || other.count == null || count.words().equals(other.count.words());
        }
        if (kind.equals("posture")) {
            return sameSide(other) && sameCount(other);
        }
        if (kind.equals("statement")) {
            return evidence.overlaps(other.evidence);
        }
        return count != null
                && other.count != null
                && count.value().equals(other.count.value())
                && count.value().hasFigure()
                && count.value().low() != null
                && count.value().low() > 12;
    }

    private boolean sameSide(Item other) {
        return who.stream().anyMatch(a -> other.who.stream().anyMatch(b -> a.id().equals(b.id())));
    }

    private boolean sameCount(Item other) {
        return Objects.equals(count == null ? null : count.value(), other.count == null ? null : other.count.value());
    }

    /** Adds another telling of the same. */
    void join(Item other, boolean better) {
        if (evidence.overlaps(other.evidence)) {
            evidence = other.evidence.text().length() > evidence.text().length() && better ? other.evidence : evidence;
        } else if (better) {
            mentions.add(evidence);
            evidence = other.evidence;
            chain = other.chain.isEmpty() ? chain : other.chain;
        } else {
            mentions.add(other.evidence);
            chain = chain.isEmpty() ? other.chain : chain;
        }
        other.who.forEach(a -> {
            if (who.stream().noneMatch(b -> b.id().equals(a.id()))) {
                who.add(a);
            }
        });
        if (where.isEmpty()) {
            where.addAll(other.where);
        }
        rules.addAll(other.rules);
        content = content == null ? other.content : content;
        period = period == null ? other.period : period;
    }
}
