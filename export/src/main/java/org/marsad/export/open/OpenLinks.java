package org.marsad.export.open;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Link;

/**
 * Sources without the names of private persons. Outlets, monitors and bodies that the knowledge lists keep their names, sides have the
 * names that the knowledge gives them; all others have a name that says that theirs is withheld, the same for the same.
 */
final class OpenLinks {
    private static final String PUBLISHER = "publisher:";

    private final Withheld withheld = new Withheld();
    private final Map<String, String> outlets = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();

    /**
     * Sources of one incident or posture.
     *
     * @param all all links that there are
     * @param publishers all outlets that publish or are reprinted
     * @param known whether the knowledge lists an outlet of this name
     */
    OpenLinks(List<Link> all, List<String> publishers, Predicate<String> known) {
        publishers.stream().filter(known).forEach(p -> outlets.putIfAbsent(folded(p), p));
        all.stream().filter(OpenLinks::listed).forEach(l -> named.putIfAbsent(l.id(), l.name()));
    }

    /** Whether a link is an outlet or a body of the knowledge: it has an id of its own and an English name. */
    private static boolean listed(Link l) {
        boolean kind = switch (l.kind()) {
            case INTERNATIONAL, MEDICAL, MONITOR, MEDIA -> true;
            case SIDE -> !l.id().equals(l.side());
            case AUTHORITY, ANONYMOUS, OTHER -> false;
        };
        return kind && l.nameEn() != null && l.id().indexOf(':') < 0;
    }

    /**
     * Links as they may be shown.
     *
     * @param key by which two links are the same source
     */
    List<Link> of(List<Link> links, Function<Link, String> key) {
        return links.stream().map(l -> of(l, key)).toList();
    }

    private Link of(Link l, Function<Link, String> key) {
        if (listed(l)) {
            return link(l, l.id(), l.name(), l.nameEn());
        }
        return switch (l.kind()) {
            case ANONYMOUS -> link(l, "ANON", "anonymous source", "anonymous source");
            case SIDE -> {
                String id = OpenActors.id(l.id());
                yield link(l, id, OpenActors.name(id, l.nameEn()), l.nameEn());
            }
            case OTHER -> link(l, "OTHER:person", name("person", key.apply(l)), null);
            case INTERNATIONAL, MEDICAL, MONITOR, AUTHORITY, MEDIA -> {
                String id = OpenActors.id(l.id());
                yield link(l, id, name(OpenActors.name(id, null), key.apply(l)), null);
            }
        };
    }

    private static Link link(Link l, String id, String name, @Nullable String nameEn) {
        return new Link(id, name, nameEn, l.role(), l.verb(), OpenPlaces.NOTHING, l.kind(), l.side());
    }

    private String name(String what, String key) {
        String outlet = named.get(key);
        return outlet == null ? withheld.name(what, key) : Withheld.of(outlet);
    }

    /** An outlet's name as it may be shown; null stays null. */
    @Nullable
    String publisher(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String known = outlets.get(folded(name));
        return known == null ? withheld.name("outlet", PUBLISHER + folded(name)) : known;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The name by which an account's publisher is again the one that it was.
     *
     * @param key of the publisher as an originator
     * @return null where it has none
     */
    @Nullable
    String byKey(String key) {
        if (key.startsWith("report:")) {
            return null;
        }
        if (key.startsWith(PUBLISHER)) {
            return publisher(key.substring(PUBLISHER.length()));
        }
        String outlet = named.get(key);
        return outlet != null ? outlet : withheld.name("person", key);
    }
}
