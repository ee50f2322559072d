package org.marsad.incident.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.incident.source.Originator.Standing;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.SourceKind;

/**
 * Finds the originators of an incident's accounts. Merged are the same publisher, a reprint, the same named originator through different
 * papers, those who speak for one side, and the anonymous sources of one channel. Source: coding rules, "who is a source".
 */
public final class Origins {
    private static final Comparator<Testimony> EARLIER =
            Comparator.comparing(Origins::day).thenComparing(Origins::moment).thenComparing(Testimony::reportId);

    private final Map<String, String> publisherOf = new HashMap<>();
    private final Map<String, String> named = new TreeMap<>();
    private final Set<String> perpetrators;
    private final Set<String> victims;

    /** Looks through all accounts of one incident. */
    public Origins(Collection<Testimony> accounts) {
        perpetrators = sides(accounts, Incident::perpetrator);
        victims = sides(accounts, Incident::target);
        for (Testimony a : accounts) {
            for (List<Link> chain : chains(a)) {
                chain.stream().filter(Origins::named).forEach(l -> named.put(folded(l.name()), key(l)));
            }
        }
        named.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .forEach(name -> named.put(name, known(name).orElseThrow()));
        List<Testimony> sorted = accounts.stream().sorted(EARLIER).toList();
        for (Testimony a : sorted) {
            Testimony first = sorted.stream()
                    .filter(b -> b == a || b.sketch().reprints(a.sketch()))
                    .findFirst()
                    .orElse(a);
            publisherOf.put(a.reportId(), publisher(a, first));
        }
    }

    /** Whether a link has a name of its own: an outlet or a monitor, or whoever has a name of several words. */
    private static boolean named(Link l) {
        return switch (l.kind()) {
            case MEDIA, MONITOR -> true;
            case SIDE -> outlet(l);
            case AUTHORITY, ANONYMOUS -> false;
            case INTERNATIONAL, MEDICAL, OTHER -> folded(l.name()).contains(" ");
        };
    }

    /** The key of the shortest name that a name holds whole: «the Oak Monitor» for «Oak Monitor for documentation». */
    private Optional<String> known(String name) {
        String padded = " " + name + " ";
        return named.entrySet().stream()
                .filter(k -> padded.contains(" " + k.getKey() + " "))
                .min(Comparator.comparingInt(
                                (Map.Entry<String, String> k) -> k.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue);
    }

    private static LocalDate day(Testimony a) {
        return a.published() == null ? LocalDate.MAX : a.published().day();
    }

    private static Instant moment(Testimony a) {
        return a.published() == null || a.published().moment() == null
                ? Instant.MIN
                : a.published().moment().toInstant();
    }

    /** Who publishes an account: the outlet that it reprints, by its own word or because an earlier one has the same text. */
    private String publisher(Testimony a, Testimony first) {
        String name = a.reprintOf() != null
                ? a.reprintOf()
                : first.reprintOf() != null ? first.reprintOf() : first.publisher();
        if (name == null) {
            return "report:" + first.reportId();
        }
        String folded = folded(name);
        return known(folded).orElse("publisher:" + folded);
    }

    /** The chains of a claim's accounts, or its own where one source alone gives it. */
    private static List<List<Link>> chains(Testimony a) {
        return a.claim().accounts().isEmpty()
                ? List.of(a.claim().about().chain())
                : a.claim().accounts().stream().map(Account::chain).toList();
    }

    private static Set<String> sides(Collection<Testimony> accounts, Function<Incident, List<Actor>> of) {
        return accounts.stream()
                .flatMap(a -> of.apply(a.claim()).stream())
                .map(Actor::id)
                .filter(id -> !id.startsWith("UNKNOWN") && !id.equals("CIVILIANS"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who says what a chain of an account ends with; the publisher itself where the report speaks in its own voice. */
    public Originator of(Testimony account, List<Link> chain) {
        String publisher = publisherOf.getOrDefault(account.reportId(), "report:" + account.reportId());
        if (chain.isEmpty()) {
            String name = account.publisher() == null ? account.report() : account.publisher();
            return new Originator(publisher, name, Standing.MEDIA);
        }
        Link end = chain.get(chain.size() - 1);
        if (end.kind() == SourceKind.ANONYMOUS) {
            String channel = chain.size() > 1 ? key(chain.get(chain.size() - 2)) : publisher;
            return new Originator("anonymous:" + channel, end.name(), Standing.ANONYMOUS);
        }
        String key = named(end) ? known(folded(end.name())).orElseGet(() -> key(end)) : key(end);
        return new Originator(key, end.name(), standing(end));
    }

    private static String key(Link l) {
        if (l.kind() == SourceKind.SIDE && l.side() != null && !outlet(l)) {
            return "side:" + l.side();
        }
        boolean person = l.kind() == SourceKind.OTHER || l.kind() == SourceKind.MONITOR && l.id().startsWith("OTHER:");
        return person ? l.id() + ":" + folded(l.name()) : l.id();
    }

    /** A state's own outlet is a source of its own, for it tells what others than its state say too. */
    private static boolean outlet(Link l) {
        return !l.id().equals(l.side()) && !l.id().startsWith("OTHER:") && !l.id().contains(":");
    }

    private Standing standing(Link l) {
        if (l.side() != null && perpetrators.contains(l.side()) && believedAsSide(l)) {
            return Standing.PERPETRATOR_SIDE;
        }
        if (l.side() != null && victims.contains(l.side()) && believedAsSide(l)) {
            return Standing.VICTIM_SIDE;
        }
        return switch (l.kind()) {
            case INTERNATIONAL -> Standing.INTERNATIONAL;
            case MEDICAL -> Standing.MEDICAL;
            case MONITOR -> Standing.MONITOR;
            case AUTHORITY -> Standing.AUTHORITY;
            case MEDIA -> Standing.MEDIA;
            case SIDE -> outlet(l) ? Standing.MEDIA : Standing.AUTHORITY;
            case ANONYMOUS, OTHER -> Standing.ANONYMOUS;
        };
    }

    private static boolean believedAsSide(Link l) {
        return l.kind() == SourceKind.SIDE || l.kind() == SourceKind.AUTHORITY;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The originators of all accounts, the most reliable first, with the claims that rest on each. */
    public Map<Originator, List<String>> list(Collection<Testimony> accounts) {
        Map<String, Originator> byKey = new HashMap<>();
        Map<Originator, Set<String>> out =
                new TreeMap<>(Comparator.comparing(Originator::standing).thenComparing(Originator::key));
        accounts.stream().sorted(Comparator.comparing(Testimony::id)).forEach(a -> {
            for (List<Link> chain : chains(a)) {
                Originator o = of(a, chain);
                Originator known = byKey.computeIfAbsent(o.key(), k -> o);
                out.computeIfAbsent(known, k -> new LinkedHashSet<>()).add(a.id());
            }
        });
        Map<Originator, List<String>> lists = new LinkedHashMap<>();
        out.forEach((o, ids) -> lists.put(o, List.copyOf(ids)));
        return lists;
    }
}
