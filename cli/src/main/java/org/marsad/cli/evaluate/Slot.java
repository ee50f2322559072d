package org.marsad.cli.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A field of an incident that is scored. */
enum Slot {
    TYPE(a -> a.type() != null, equal(Act::type), Act::type),
    FOCUS(a -> a.focus() != null, equal(Act::focus), Act::focus),
    DATE(a -> a.from() != null, (g, p) -> days(g).equals(days(p)) ? 1 : 0, Slot::days),
    COUNTRY(
            a -> countries(a).findAny().isPresent(),
            (g, p) -> countries(p).anyMatch(countries(g).toList()::contains) ? 1 : 0,
            Act::places),
    ADMIN1(
            a -> !governorates(a).isEmpty(),
            (g, p) -> Name.anySame(governorates(g), governorates(p)) ? 1 : 0,
            Act::places),
    /** The finest place that the annotation names; a country does not stand for a town. */
    PLACE(
            a -> !a.places().isEmpty(),
            (g, p) -> Place.anySame(Place.finest(g.places()), p.places()) ? 1 : 0,
            Act::places),
    KILLED(a -> Bounds.isStated(a.killed()), equal(Act::killed), Act::killed),
    WOUNDED(a -> Bounds.isStated(a.wounded()), equal(Act::wounded), Act::wounded),
    PERPETRATOR(
            a -> a.perpetrators().stream().anyMatch(Party::isStated),
            (g, p) -> Party.agreement(g.perpetrators(), p.perpetrators()),
            Act::perpetrators),
    TARGET(
            a -> a.targets().stream().anyMatch(Party::isStated),
            (g, p) -> Party.agreement(g.targets(), p.targets()),
            Act::targets),
    /** The origin must be among the links read, or the last link read among those annotated. */
    SOURCE(
            a -> !a.sources().isEmpty(),
            (g, p) -> Name.anySame(first(g.sources()), p.sources()) || Name.anySame(g.sources(), last(p.sources()))
                    ? 1
                    : 0,
            a -> a.sources().stream().map(Name::text).toList()),
    STATUS(a -> a.status() != null, equal(Act::status), Act::status);

    private final Predicate<Act> stated;
    private final ToDoubleBiFunction<Act, Act> credit;
    private final Function<Act, @Nullable Object> value;

    Slot(Predicate<Act> stated, ToDoubleBiFunction<Act, Act> credit, Function<Act, @Nullable Object> value) {
        this.stated = stated;
        this.credit = credit;
        this.value = value;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isStatedIn(Act act) {
        return stated.test(act);
    }

    /** How far the value read agrees with one annotation, 0 to 1. */
    double credit(Act gold, Act read) {
        return credit.applyAsDouble(gold, read);
    }

    /** The value as shown beside an error. */
    String shown(Act act) {
        return isStatedIn(act) ? String.valueOf(value.apply(act)) : "none";
    }

    private static ToDoubleBiFunction<Act, Act> equal(Function<Act, @Nullable Object> value) {
        return (gold, read) -> Objects.equals(value.apply(gold), value.apply(read)) ? 1 : 0;
    }

    private static String days(Act act) {
        return act.from() + " to " + act.to();
    }

    private static Stream<String> countries(Act act) {
        return act.places().stream().map(Place::country).filter(Objects::nonNull);
    }

    private static List<Name> governorates(Act act) {
        return act.places().stream().map(Place::admin1).filter(Objects::nonNull).toList();
    }

    private static List<Name> first(List<Name> names) {
        return names.subList(0, Math.min(1, names.size()));
    }

    private static List<Name> last(List<Name> names) {
        return names.subList(Math.max(0, names.size() - 1), names.size());
    }
}
