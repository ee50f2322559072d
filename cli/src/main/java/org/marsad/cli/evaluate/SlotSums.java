package org.marsad.cli.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Adds up, slot by slot, what is right, wrong and missed, in parts where a slot holds several values. */
final class SlotSums {
    private final Map<Slot, Sum> sums = new EnumMap<>(Slot.class);

    SlotSums() {
        for (Slot slot : Slot.values()) {
            sums.put(slot, new Sum());
        }
    }

    /** Every value of an incident that nobody annotated is wrong. */
    void addFalse(Act read) {
        sums.forEach((slot, sum) -> sum.wrong += slot.isStatedIn(read) ? 1 : 0);
    }

    /** Every value of an annotated incident that was not read is missed. */
    void addMissed(List<Act> annotated) {
        sums.forEach((slot, sum) -> sum.missed += annotated.stream().anyMatch(slot::isStatedIn) ? 1 : 0);
    }

    /** A value that nobody annotated is wrong; one that is right in part is as to the rest wrong and missed. */
    void addMatched(List<Act> annotated, Act read, Errors errors) {
        sums.forEach((slot, sum) -> {
            List<Act> stated = annotated.stream().filter(slot::isStatedIn).toList();
            boolean isRead = slot.isStatedIn(read);
            if (stated.isEmpty() && isRead) {
                sum.wrong++;
                errors.add(slot, annotated.get(0), read);
            }
            boolean oneFoundNothingEither = !isRead && stated.size() < annotated.size();
            if (stated.isEmpty() || oneFoundNothingEither) {
                return;
            }
            double credit = isRead ? best(stated, gold -> slot.credit(gold, read)) : 0;
            sum.add(credit, isRead);
            if (credit < 1) {
                errors.add(slot, annotated.get(0), read);
            }
        });
    }

    Map<Slot, SlotScore> scores() {
        Map<Slot, SlotScore> scores = new EnumMap<>(Slot.class);
        sums.forEach((slot, sum) -> scores.put(slot, sum.score()));
        return scores;
    }

    /** Hears of each wrong value of a matched incident. */
    interface Errors {
        void add(Slot slot, Act gold, Act read);
    }

    private static double best(List<Act> stated, ToDoubleFunction<Act> credit) {
        return stated.stream().mapToDouble(credit).max().orElse(0);
    }

    private static final class Sum {
        private double right;
        private double wrong;
        private double missed;
        private double rightWhereMatched;
        private int matched;

        void add(double credit, boolean isRead) {
            right += credit;
            wrong += isRead ? 1 - credit : 0;
            missed += 1 - credit;
            rightWhereMatched += credit;
            matched++;
        }

        SlotScore score() {
            return new SlotScore(
                    Rates.of(right, wrong, missed),
                    matched == 0 ? null : rightWhereMatched / matched,
                    right + missed > 0);
        }
    }
}
