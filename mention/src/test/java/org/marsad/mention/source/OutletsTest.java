package org.marsad.mention.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.text.TokenisedText;

class OutletsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();
    private static final List<Entry> OUTLETS = KNOWLEDGE.entries("outlets");

    @Test
    void knowsWhatEachIs() {
        assertThat(OUTLETS)
                .hasSizeGreaterThan(500)
                .allSatisfy(o -> assertThat(o.get("kind"))
                        .as(o.get("id"))
                        .isIn(
                                "wire",
                                "broadcaster",
                                "newspaper",
                                "magazine",
                                "monitor",
                                "medical",
                                "international",
                                "ngo",
                                "state-media",
                                "website",
                                "social"));
    }

    @Test
    void givesMouthpiecesTheIdOfTheirSide() {
        Set<String> sides = new TreeSet<>();
        KNOWLEDGE.entries("parties").forEach(p -> sides.add(p.get("party")));
        KNOWLEDGE.entries("countries").forEach(c -> sides.add("STATE:" + c.get("id")));
        assertThat(OUTLETS)
                .filteredOn(o -> !o.get("side").isEmpty())
                .isNotEmpty()
                .allSatisfy(o -> assertThat(o.get("side")).as(o.get("id")).isIn(sides));
    }

    @ParameterizedTest
    @CsvSource({
        "وزارة الصحة اللبنانية, LB_MOH",
        "خلية الإعلام الأمني, IQ_SECURITY_MEDIA",
        "مركز المصالحة الروسي, HMEIMIM_CENTER",
        "المرصد اليمني للألغام, YE_LANDMINE",
        "هيئة شؤون الأسرى والمحررين, DETAINEES_PS",
    })
    void readsMinistriesAndMonitors(String name, String id) {
        SourcePiece s = new Pieces(new TokenisedText("وقالت " + name + " إن شخصين قتلا", KNOWLEDGE), LocalDate.EPOCH)
                .sourceAt(1);
        assertThat(s).isNotNull();
        assertThat(s.actor().id()).isEqualTo(id);
    }
}
