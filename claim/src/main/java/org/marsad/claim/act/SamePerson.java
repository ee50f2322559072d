package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Fold;
import org.marsad.record.Harm;
import org.marsad.record.Person;
import org.marsad.record.Toll;

/** Tells whether two tellings name one person, and keeps each person once. Source: codebook, chapter persons, "told twice". */
final class SamePerson {
    private SamePerson() {}

    /** Adds people to those known of an act; who is known already gains what is new of him. */
    static void join(List<Person> known, List<Person> more) {
        for (Person p : more) {
            int same = -1;
            for (int i = 0; i < known.size() && same < 0; i++) {
                same = is(known.get(i), p) ? i : -1;
            }
            if (same < 0) {
                known.add(p);
            } else {
                known.set(same, both(known.get(same), p));
            }
        }
    }

    private static boolean is(Person a, Person b) {
        if (a.harm() != b.harm() && (a.name() == null || b.name() == null)) {
            return false;
        }
        boolean ages = a.age() == null || b.age() == null || a.age().equals(b.age());
        boolean sexes = a.sex() == null || b.sex() == null || a.sex().equals(b.sex());
        if (a.name() != null && b.name() != null) {
            return ages && within(a.name(), b.name());
        }
        boolean told =
                a.role() != null && b.role() != null && (within(a.role(), b.role()) || sameOffice(a.role(), b.role()))
                        || a.age() != null && a.age().equals(b.age());
        return ages && sexes && told;
    }

    /** «وزير داخلية», «وزير الداخلية». */
    private static boolean sameOffice(String a, String b) {
        return Fold.word(a).replace(" ال", " ").equals(Fold.word(b).replace(" ال", " "));
    }

    /** Whether the words of one name are among those of the other in their order: «محمد العلي» in «محمد حسن العلي». */
    private static boolean within(String a, String b) {
        List<String> x = Arrays.asList(Fold.word(a).split(" ", -1));
        List<String> y = Arrays.asList(Fold.word(b).split(" ", -1));
        List<String> few = x.size() <= y.size() ? x : y;
        int i = 0;
        for (String w : few == x ? y : x) {
            i += i < few.size() && few.get(i).equals(w) ? 1 : 0;
        }
        return i == few.size();
    }

    /** The longer name, the worse harm, and whatever only one of both says. */
    private static Person both(Person a, Person b) {
        boolean longer = b.name() != null
                && (a.name() == null || b.name().length() > a.name().length());
        Person main = longer ? b : a;
        Person other = longer ? a : b;
        return new Person(
                main.name(),
                first(main.age(), other.age()),
                first(main.sex(), other.sex()),
                first(main.role(), other.role()),
                main.harm().compareTo(other.harm()) < 0 ? main.harm() : other.harm(),
                main.words());
    }

    private static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
        return a == null ? b : a;
    }

    /** Whether both acts have one dead, and each another by name. */
    static boolean differ(Draft a, Draft b) {
        Person x = only(a);
        Person y = only(b);
        return x != null
                && y != null
                && x.name() != null
                && y.name() != null
                && !within(x.name(), y.name())
                && !shared(x.name(), y.name());
    }

    private static boolean shared(String a, String b) {
        List<String> words = Arrays.asList(Fold.word(b).split(" ", -1));
        return Arrays.stream(Fold.word(a).split(" ", -1)).anyMatch(words::contains);
    }

    private static @Nullable Person only(Draft d) {
        Long high = d.killed == null ? null : d.killed.count().high();
        boolean one = high != null && high == 1 && d.persons.size() == 1;
        return one && d.persons.get(0).harm() == Harm.KILLED ? d.persons.get(0) : null;
    }

    /** The people of an act, never more than it says came to a harm: who is only described gives way first. */
    static List<Person> counted(Draft d) {
        List<Person> out = new ArrayList<>(d.persons);
        trim(out, Harm.KILLED, d.killed);
        trim(out, Harm.WOUNDED, d.wounded);
        trim(out, Harm.CAPTURED, d.captured);
        trim(out, Harm.MISSING, d.missing);
        return List.copyOf(out);
    }

    private static void trim(List<Person> people, Harm harm, @Nullable Toll toll) {
        Long high = toll == null ? null : toll.count().high();
        if (high != null) {
            drop(people, harm, high, false);
            drop(people, harm, high, true);
        }
    }

    private static void drop(List<Person> people, Harm harm, long high, boolean named) {
        for (int i = people.size() - 1; i >= 0 && number(people, harm) > high; i--) {
            if (people.get(i).harm() == harm && (named || people.get(i).name() == null)) {
                people.remove(i);
            }
        }
    }

    private static long number(List<Person> people, Harm harm) {
        return people.stream().filter(p -> p.harm() == harm).count();
    }
}
