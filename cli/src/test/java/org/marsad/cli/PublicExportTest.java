package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;

/**
 * Two hundred invented reports with names of persons, streets, quarters, hospitals and sites, read by the real reader and exported for
 * everybody in every form: not one of those names is in any byte.
 */
class PublicExportTest {
    private static final int REPORTS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> GIVEN = List.of("سامر", "ليلى", "عدنان", "هدى", "ماهر", "رنا", "وسيم", "سعاد");
    private static final List<String> LETTERS = List.of("ب", "ت", "ج", "د", "ر", "ز", "ش", "ق", "ك", "ل", "ن", "ه");
    private static final List<String> TOWNS = List.of(
            "مدينة حلب",
            "مدينة إدلب",
            "مدينة درعا",
            "بلدة سراقب",
            "مدينة الرقة",
            "مدينة حمص",
            "مدينة الموصل",
            "مدينة تعز");
    private static final List<String> TEMPLATES = List.of(
            "قتل %1$s (%7$d عاما) وأصيب ثلاثة مدنيين بغارة جوية استهدفت حي %3$s في %6$s أمس، وقال الطبيب %2$s لوكالة رويترز"
                    + " إن القتلى نقلوا إلى مستشفى %4$s.",
            "انفجرت عبوة ناسفة في شارع %3$s وسط %6$s أمس، ما أدى إلى مقتل المواطنة %1$s وإصابة 4 آخرين، وفق ما قال شاهد"
                    + " العيان %2$s.",
            "قال %2$s إن طائرات حربية قصفت منزل %1$s قرب %5$s في %6$s أمس ما أسفر عن مقتل سبعة مدنيين بينهم 5 من آل"
                    + " %3$s.",
            "أعلن مدير مستشفى %4$s %2$s مقتل 14 مدنيا بينهم %1$s البالغ من العمر %7$d عاما في قصف مدفعي على حي %5$s في %6$s أمس"
                    + ".",
            "اعتقلت قوات الأمن الناشط %1$s من منزله في شارع %3$s في %6$s أمس، بحسب شقيقه %2$s.",
            "أطلق مسلحون النار على الصحفي %1$s قرب جامع %3$s في حي %5$s في %6$s أمس ما أدى إلى مقتله، وأفاد المرصد السوري"
                    + " لحقوق الإنسان بأن المحامي %2$s أصيب أيضا.",
            "تنتشر قوات تركية في 3 قواعد قرب %5$s ومزرعة %3$s في ريف حلب. وقال %2$s إن جنديا قتل أمس برصاص %1$s في %6$s.",
            "قال المرصد السوري لحقوق الإنسان إن %1$s طعن شرطيا في سوق %3$s في %6$s أمس. ونفى والده %2$s ذلك. ونقل الشرطي"
                    + " إلى مستشفى %4$s قرب %5$s.");

    @TempDir
    static Path folder = Path.of("");

    /** What must not be seen. */
    private static final Set<String> SECRETS = new LinkedHashSet<>();

    private static final Set<String> PRIVATE = new LinkedHashSet<>();

    /** A word that no table has, another for each number. */
    private static String word(int n) {
        StringBuilder out = new StringBuilder("ال");
        for (int k = 0, rest = n + 150; k < 4; k++, rest /= LETTERS.size()) {
            out.append(LETTERS.get((rest + k * 5) % LETTERS.size())).append(k == 1 ? "و" : "");
        }
        return out.toString();
    }

    /** Quarters, camps and sites of the gazetteer whose names are those of no larger place. */
    private static List<Entry> finerPlaces() {
        Knowledge knowledge = Knowledge.open();
        StringBuilder larger = new StringBuilder();
        List<Entry> finer = new ArrayList<>();
        for (Entry e : knowledge.entries("places")) {
            boolean fine = List.of("quarter", "site", "camp", "base", "airport").contains(e.get("kind"));
            if (fine && (e.get("id").startsWith("SY-") || e.get("id").startsWith("IQ-"))) {
                finer.add(e);
            } else if (!fine) {
                larger.append(e.base())
                        .append('\n')
                        .append(e.get("english"))
                        .append('\n')
                        .append(e.get("id"))
                        .append('\n');
            }
        }
        for (String table : List.of("parties", "outlets", "countries")) {
            knowledge.entries(table).forEach(e -> larger.append(e.values()).append('\n'));
        }
        String all = larger.toString();
        return finer.stream()
                .filter(e -> e.get("english").length() > 5
                        && e.base().length() > 4
                        && !all.contains(e.base())
                        && !all.contains(e.get("english"))
                        && !all.contains(e.get("id")))
                .toList();
    }

    @BeforeAll
    static void readTheReports() throws IOException {
        List<Entry> places = finerPlaces();
        assertThat(places).hasSizeGreaterThan(100);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < REPORTS; i++) {
            String victim = GIVEN.get(i % GIVEN.size()) + " " + word(4 * i);
            String teller = GIVEN.get((i / 3) % GIVEN.size()) + " " + word(4 * i + 1);
            String street = word(4 * i + 2);
            String hospital = word(4 * i + 3);
            Entry place = places.get(i * 7 % places.size());
            String text = String.format(
                    Locale.ROOT,
                    TEMPLATES.get(i % TEMPLATES.size()),
                    victim,
                    teller,
                    street,
                    hospital,
                    place.base(),
                    TOWNS.get(i / TEMPLATES.size() % TOWNS.size()),
                    20 + i % 50);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", "حديث " + victim + " " + i);
            row.put("source", i % 3 == 0 ? "رويترز" : "صفحة " + teller);
            row.put("url", "https://invented.example/" + URLEncoder.encode(victim, StandardCharsets.UTF_8));
            row.put("title", "مقتل " + victim + " في " + place.base());
            row.put("published", LocalDate.of(2020, 5, 6).plusDays(i).toString());
            row.put("text", text);
            row.put("invented", true);
            rows.add(JSON.writeValueAsString(row));
            PRIVATE.addAll(List.of(victim, teller));
            SECRETS.addAll(List.of(victim, teller, victim.split(" ")[1], teller.split(" ")[1], street, hospital));
            SECRETS.addAll(List.of(place.base(), place.get("english"), place.get("id")));
        }
        Path file = folder.resolve("invented.jsonl");
        Files.write(file, rows);
        assertThat(run("add", file.toString()).status()).isZero();
        String id = JSON.readTree(run("incidents", "--format", "jsonl")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .get("id")
                .asText();
        String name = PRIVATE.iterator().next();
        assertThat(run("decide", "correct", id, "perpetrator", "STATE:SY,OTHER:" + name, "--reason", name)
                        .status())
                .isZero();
        assertThat(run("decide", "note", id, "--reason", "told by " + name).status())
                .isZero();
    }

    private static Run run(String... arguments) {
        return new ArchiveRun(folder, "محللة").run(arguments);
    }

    /** All forms that there are, as the command itself names them. */
    private static List<String> formats() {
        String said = run("export", "--format", "none", "-o", "x").err();
        String list = said.substring(said.indexOf("one of ") + 7, said.indexOf(", found"));
        return List.of(list.split(", "));
    }

    private static Map<String, String> files(Path of) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        try (Stream<Path> list = Files.list(of)) {
            for (Path f : list.sorted().toList()) {
                out.put(f.getFileName().toString(), Files.readString(f));
            }
        }
        return out;
    }

    /** A name as it may be written. */
    private static List<String> written(String name) {
        StringBuilder escaped = new StringBuilder();
        for (char c : name.toCharArray()) {
            escaped.append(c < 0x80 ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return List.of(
                name,
                escaped.toString(),
                escaped.toString().toUpperCase(Locale.ROOT).replace("\\U", "\\u"),
                encoded,
                encoded.toLowerCase(Locale.ROOT),
                encoded.replace("+", "%20"));
    }

    @Test
    void thereIsSomethingToBeHidden() throws IOException {
        assertThat(run("export", "--format", "csv", "-o", folder.resolve("all").toString())
                        .status())
                .isZero();
        String all = String.join("\n", files(folder.resolve("all")).values());
        assertThat(SECRETS.stream().filter(all::contains).count()).isGreaterThan(SECRETS.size() * 6L / 10);
        String claims = Files.readString(folder.resolve("all/claims.csv"));
        assertThat(PRIVATE.stream().filter(claims::contains).count()).isGreaterThan(REPORTS);
        assertThat(Spreadsheet.rows(folder.resolve("all/incidents.csv"))).hasSizeGreaterThan(100);
    }

    @Test
    void noNameOfAPersonOrOfAFinerPlaceIsInAnyByteOfAPublicExport() throws IOException {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String format : formats()) {
            for (String policy : List.of("ucdp", "acled", "ibc", "airwars")) {
                Path out = folder.resolve("open-" + format + "-" + policy);
                Run run = run(
                        "export", "--public", "--raw", "--format", format, "--policy", policy, "-o", out.toString());
                assertThat(run.status()).as(run.err()).isZero();
                files(out).forEach((name, text) -> seen.put(text, format + " by " + policy + ": " + name));
            }
        }
        assertThat(seen).hasSizeGreaterThan(10);
        seen.forEach((text, file) -> {
            for (String secret : SECRETS) {
                for (String form : written(secret)) {
                    assertThat(text.contains(form)).as(file + ": " + form).isFalse();
                }
            }
            assertThat(text).as(file).doesNotContain("محللة", "invented.example", "told by");
        });
    }

    @Test
    void theManifestOfAPublicExportTellsNoFilterByPlaceOrOutlet() throws IOException {
        String place = SECRETS.iterator().next();
        Path out = folder.resolve("filtered");
        run("export", "--public", "--format", "csv", "--area", place, "--source", place, "-o", out.toString());
        assertThat(files(out)).allSatisfy((name, text) -> assertThat(text).doesNotContain(place));
        assertThat(Files.readString(out.resolve("manifest.json"))).contains("\"area\": \"withheld\"");
    }

    @Test
    void whatIsPublicIsStillOfUse() throws IOException {
        Path out = folder.resolve("use");
        run("export", "--public", "--format", "csv", "-o", out.toString());
        List<Map<String, String>> incidents = Spreadsheet.rows(out.resolve("incidents.csv"));
        assertThat(incidents.stream()
                        .filter(r -> !r.getOrDefault("place", "").isEmpty())
                        .count())
                .isGreaterThan(incidents.size() * 9L / 10);
        assertThat(incidents.stream().map(r -> r.getOrDefault("place_kind", "")).filter(k -> !k.isEmpty()))
                .allMatch(k -> List.of("settlement", "district", "admin1", "country", "region", "water")
                        .contains(k));
        assertThat(Files.readString(out.resolve("sources.csv"))).contains("رويترز", "المرصد السوري لحقوق الإنسان");
    }
}
