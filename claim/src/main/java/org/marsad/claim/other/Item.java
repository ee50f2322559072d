package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.speech.Names;
import org.marsad.knowledge.Fold;
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
    /** Share of common words from which on two utterances of one speaker are one. */
    private static final double ALIKE = 0.6;

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
            return evidence.overlaps(other.evidence) || sameSpeaker(other) && shared(other) >= ALIKE;
        }
        return count != null
                && other.count != null
                && count.value().equals(other.count.value())
                && count.value().hasFigure()
                && count.value().low() != null
                && count.value().low() > 12;
    }

    /** Whether the other, in the body, tells what this one, in the headline, tells in short. */
    boolean retold(Item other) {
        if (!kind.equals(other.kind) || !what.equals(other.what)) {
            return false;
        }
        return kind.equals("statement") ? sameSpeaker(other) : sameCount(other) && (count != null || sameSide(other));
    }

    /** The same by id, by the side that a person speaks for, or by a word of the name. */
    private boolean sameSpeaker(Item other) {
        for (Actor a : who) {
            for (Actor b : other.who) {
                if (a.id().equals(b.id()) && !a.id().equals(Names.UNKNOWN)
                        || a.id().equals(b.party())
                        || b.id().equals(a.party())
                        || a.party() != null && a.party().equals(b.party())
                        || shareWords(a.words().text(), b.words().text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean shareWords(String a, String b) {
        return words(a).stream().anyMatch(x -> words(b).stream().anyMatch(y -> begin(x, y)));
    }

    /** «العراق» and «العراقي»: the article apart, one word begins the other. */
    private static boolean begin(String a, String b) {
        String x = a.startsWith("ال") ? a.substring(2) : a;
        String y = b.startsWith("ال") ? b.substring(2) : b;
        return Math.min(x.length(), y.length()) > 3 && (x.startsWith(y) || y.startsWith(x));
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(Fold.word(text).split(" ")));
    }

    /** Share of the words of the shorter evidence that stand in the longer. */
    private double shared(Item other) {
        Set<String> a = words(evidence.text());
        Set<String> b = words(other.evidence.text());
        int least = Math.min(a.size(), b.size());
        a.retainAll(b);
        return least == 0 ? 0 : (double) a.size() / least;
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
            if (kind.equals("statement")) {
                who.clear();
            }
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
