package org.marsad.mention.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Catalogue;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.record.Actor;
import org.marsad.text.TokenisedText;

class PartiesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    @TestFactory
    Stream<DynamicTest> readsTheSideOfTheWords() throws IOException {
        return rows().map(r -> DynamicTest.dynamicTest(r.get(0) + " " + r.get(1), () -> {
            Actor side = side(r.get(0), r.get(1).isEmpty() ? null : LocalDate.parse(r.get(1)));
            assertThat(side == null ? "-" : side.id()).isEqualTo(r.get(2));
            if (r.size() > 3 && side != null) {
                assertThat(side.name()).isEqualTo(r.get(3));
            }
        }));
    }

    @Test
    void keepsLoadedWordsAsTheyWereSaid() {
        Actor side = side("هاجمت عصابات الحوثي القرية", LocalDate.of(2016, 5, 1));
        assertThat(side).isNotNull();
        assertThat(side.words().text()).isEqualTo("عصابات الحوثي");
        assertThat(side.name()).isEqualTo("الحوثيون");
    }

    @Test
    void knowsFourHundredPartiesAndTheNamesThatTheyBecame() {
        List<Entry> parties = KNOWLEDGE.entries("parties");
        assertThat(parties).hasSizeGreaterThanOrEqualTo(420);
        Catalogue catalogue = new Catalogue(KNOWLEDGE);
        assertThat(parties)
                .filteredOn(e -> !e.get("became").isEmpty())
                .isNotEmpty()
                .allSatisfy(e -> assertThat(catalogue.row("parties", e.get("became")))
                        .as(e.get("id"))
                        .isNotNull());
    }

    @Test
    void beginsTermsBeforeTheyEnd() {
        for (String table : List.of("parties", "offices")) {
            assertThat(KNOWLEDGE.entries(table)).allSatisfy(e -> {
                assertThat(e.get("from")).as(e.base()).matches(PartiesTest::isTime);
                assertThat(e.get("to")).as(e.base()).matches(PartiesTest::isTime);
                assertThat(e.get("to").isEmpty() || e.get("from").compareTo(e.get("to")) <= 0)
                        .as(e.base())
                        .isTrue();
            });
        }
    }

    private static boolean isTime(String cell) {
        return cell.isEmpty()
                || List.of(4, 7, 10).contains(cell.length())
                        && LocalDate.parse(cell + "-01-01".substring(0, 10 - cell.length()))
                                        .getYear()
                                > 1900;
    }

    /** The side of the first piece that has one; of people and a party at the same words the people. */
    private static @Nullable Actor side(String words, @Nullable LocalDate published) {
        Pieces pieces = new Pieces(new TokenisedText(words, KNOWLEDGE), published);
        Stream<Piece> people =
                pieces.people().stream().filter(p -> p.actor() != null).map(p -> p);
        Stream<Piece> parties = pieces.parties().stream()
                .filter(p -> p.sort() != PartyPiece.Sort.STATE)
                .map(p -> p);
        Piece first = Stream.concat(people, parties)
                .min(Comparator.comparingInt(Piece::from))
                .orElse(null);
        return first instanceof PeoplePiece p ? p.actor() : first instanceof PartyPiece p ? p.actor() : null;
    }

    private static Stream<List<String>> rows() throws IOException {
        try (InputStream in = PartiesTest.class.getResourceAsStream("/parties.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(l -> !l.startsWith("#") && !l.startsWith("words\t"))
                            .map(l -> List.of(l.split("\t", -1)))
                            .toList()
                            .stream();
        }
    }
}
