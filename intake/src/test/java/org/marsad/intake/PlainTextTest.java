package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.bytes;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.items;
import static org.marsad.intake.Inputs.joined;
import static org.marsad.intake.Inputs.only;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.Report;

class PlainTextTest {
    @TempDir
    private Path folder;

    @Test
    void takesTheWholeFileAsTheTextAndTheFileNameWithoutEndingAsTheName() throws IOException {
        Path file = Files.writeString(folder.resolve("report.2020.txt"), "مقتل اثنين في قصف\r\n\r\nعلى قرية\n");

        Report report = taken(items(file, IntakeOptions.none()).get(0));

        assertThat(report.text()).isEqualTo("مقتل اثنين في قصف\r\n\r\nعلى قرية\n");
        assertThat(report.name()).isEqualTo("report.2020");
        assertThat(report.language()).isEqualTo("ar");
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void hashesTheRawBytesWithTheirByteOrderMark() {
        assertThat(taken(only(utf8("سلام"))).id())
                .isEqualTo("sha256:bda1fa48345336618741fd2c4bc02809eb099c49a9b02fb5056401ab6d4dc3e6");
        assertThat(taken(only(utf8("\uFEFFسلام"))).id())
                .isNotEqualTo(taken(only(utf8("سلام"))).id());
        assertThat(taken(only(utf8("\uFEFFسلام"))).text()).isEqualTo("سلام");
    }

    @Test
    void guessesNeitherDateNorOutletNorTitle() {
        Report report = taken(only(utf8("وكالة النهر، 5 أيار 2020\n" + ARABIC)));

        assertThat(report.published()).isNull();
        assertThat(report.source()).isNull();
        assertThat(report.title()).isNull();
        assertThat(report.url()).isNull();
    }

    @Test
    void takesDateOutletTitleAndNameFromTheOptionsAndLeavesTheTextAlone() {
        IntakeOptions options = IntakeOptions.none()
                .withPublished("2020-05-06T23:30:00+03:00")
                .withSource("وكالة النهر")
                .withTitle("عنوان")
                .withName("first");

        Report report = taken(items(utf8(ARABIC), options).get(0));

        assertThat(Objects.requireNonNull(report.published()).day()).isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(report.source()).isEqualTo("وكالة النهر");
        assertThat(report.title()).isEqualTo("عنوان");
        assertThat(report.name()).isEqualTo("first");
        assertThat(report.text()).isEqualTo(ARABIC);
    }

    @Test
    void callsStandardInputByAHyphen() {
        assertThat(taken(only(utf8(ARABIC))).name()).isEqualTo("-");
        assertThat(refused(only(utf8(""))).message()).isEqualTo("-: empty");
    }

    @Test
    void readsGzipByItsFirstBytesAndHashesWhatIsInside() throws IOException {
        Path file = Files.write(folder.resolve("report.txt.gz"), gzip(utf8(ARABIC)));

        Report report = taken(items(file, IntakeOptions.none()).get(0));

        assertThat(report.text()).isEqualTo(ARABIC);
        assertThat(report.name()).isEqualTo("report");
        assertThat(report.id()).isEqualTo(taken(only(utf8(ARABIC))).id());
        assertThat(taken(only(gzip(utf8(ARABIC)))).text()).isEqualTo(ARABIC);
    }

    @Test
    void tellsOfGzipThatBreaksOff() throws IOException {
        byte[] whole = gzip(utf8(ARABIC));
        Path file = Files.write(folder.resolve("torn.gz"), Arrays.copyOf(whole, whole.length / 2));

        Item.Unopened torn = unopened(items(file, IntakeOptions.none()).get(0));

        assertThat(torn.kind()).isEqualTo(Item.Unopened.Kind.OTHER);
        assertThat(torn.message()).startsWith(file + ": cannot be read: ");
    }

    @Test
    void tellsOfAMissingFile() {
        Path file = folder.resolve("none.txt");

        assertThat(items(file, IntakeOptions.none()))
                .containsExactly(new Item.Unopened(file.toString(), Item.Unopened.Kind.MISSING, "no such file"));
    }

    @Test
    void tellsOfADirectory() {
        Item.Unopened directory = unopened(items(folder, IntakeOptions.none()).get(0));

        assertThat(directory.kind()).isEqualTo(Item.Unopened.Kind.DIRECTORY);
        assertThat(directory.message()).isEqualTo(folder + ": expected a file, found a directory");
    }

    @Test
    void tellsOfAFileThatItHasNoRightToRead() throws IOException {
        Path file = Files.writeString(folder.resolve("closed.txt"), ARABIC);
        assumeThat(file.toFile().setReadable(false)).isTrue();
        assumeThat(Files.isReadable(file))
                .as("root may read everything: skipped")
                .isFalse();

        assertThat(unopened(items(file, IntakeOptions.none()).get(0)).kind())
                .isEqualTo(Item.Unopened.Kind.NO_PERMISSION);
    }

    @Test
    void sortsTheFaultsOfAFileSystem() {
        assertThat(Item.Unopened.of("a.txt", new AccessDeniedException("a.txt")))
                .isEqualTo(new Item.Unopened("a.txt", Item.Unopened.Kind.NO_PERMISSION, "no permission to read"));
        assertThat(Item.Unopened.of("a.txt", new NoSuchFileException("a.txt")).kind())
                .isEqualTo(Item.Unopened.Kind.MISSING);
        assertThat(Item.Unopened.of("a.txt", new IOException("disk gone")).message())
                .isEqualTo("a.txt: cannot be read: disk gone");
        assertThat(Item.Unopened.of("a.txt", new IOException()).message())
                .isEqualTo("a.txt: cannot be read: IOException");
    }

    @Test
    void tellsOfAStreamThatFails() {
        List<Item> items = new ArrayList<>();
        new Intake(IntakeOptions.none())
                .read(
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("pipe gone");
                            }
                        },
                        items::add);

        assertThat(unopened(items.get(0)).message()).isEqualTo("-: cannot be read: pipe gone");
    }

    @Test
    void refusesAnEmptyFileEvenWithAMark() {
        assertThat(refused(only(new byte[0])).why()).isEqualTo("empty");
        assertThat(refused(only(bytes(0xEF, 0xBB, 0xBF))).why()).isEqualTo("empty");
        assertThat(refused(only(bytes(0xFF, 0xFE))).report().language()).isEqualTo("und");
    }

    @Test
    void refusesOnlySpaces() {
        assertThat(refused(only(utf8(" \t\r\n\u00A0\u3000\u200F\u200B"))).why()).isEqualTo("only spaces");
    }

    @Test
    void refusesBinaryWithoutItsText() {
        byte[] picture =
                joined(bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), utf8("IHDR"), bytes(0, 0, 2, 128));
        byte[] everyByte = new byte[2048];
        for (int i = 0; i < everyByte.length; i++) {
            everyByte[i] = (byte) (i * 7);
        }

        assertThat(refused(only(picture)).why()).isEqualTo("binary");
        assertThat(refused(only(picture)).report().text()).isEmpty();
        assertThat(refused(only(everyByte)).why()).isEqualTo("binary");
        assertThat(refused(only(utf8("\u0001\u0002" + ARABIC.substring(0, 40)))).why())
                .isEqualTo("binary");
    }

    @Test
    void readsATextWithASingleStrayControl() {
        assertThat(taken(only(utf8(ARABIC + "\u001A"))).text()).endsWith("\u001A");
    }

    @Test
    void refusesWhatIsNotArabicWithItsLanguageAndText() throws IOException {
        String persian = "این حمله در شهر انجام شد و سه نفر کشته شدند.";
        Path file = Files.writeString(folder.resolve("fa.txt"), persian);

        Item.Refused refused =
                refused(items(file, IntakeOptions.none().withSource("رود")).get(0));

        assertThat(refused.why()).isEqualTo("not Arabic: Persian");
        assertThat(refused.message()).isEqualTo(file + ": not Arabic: Persian");
        assertThat(refused.report().language()).isEqualTo("fa");
        assertThat(refused.report().text()).isEqualTo(persian);
        assertThat(refused.report().source()).isEqualTo("رود");
    }

    @Test
    void takesWhatIsNotArabicWhenForcedAndSaysSo() {
        Report report = taken(items(
                        utf8("Three people were killed in the strike."),
                        IntakeOptions.none().forced())
                .get(0));

        assertThat(report.language()).isEqualTo("en");
        assertThat(report.notes()).containsExactly("not Arabic: English, read all the same");
    }

    @Test
    void takesNeitherEmptyNorBinaryWhenForced() {
        assertThat(refused(items(new byte[0], IntakeOptions.none().forced()).get(0))
                        .why())
                .isEqualTo("empty");
        assertThat(refused(items(bytes(0, 1, 2, 3, 0xFF), IntakeOptions.none().forced())
                                .get(0))
                        .why())
                .isEqualTo("binary");
    }

    @Test
    void saysInWhichEncodingItReadAndWhatWasBroken() {
        byte[] broken = joined(utf8("قتل ثلاثة "), bytes(0xFF), utf8("في قصف"), bytes(0xD9));

        Report report = taken(only(broken));

        assertThat(report.text()).isEqualTo("قتل ثلاثة \uFFFDفي قصف\uFFFD");
        assertThat(report.notes()).containsExactly("broken bytes read as U+FFFD: 2");
        assertThat(taken(only(ARABIC.getBytes(Charset.forName("windows-1256")))).notes())
                .containsExactly("read as windows-1256");
    }

    @Test
    void refusesToHoldMoreThanItsLimit() {
        List<Item> items = new ArrayList<>();
        new Intake(IntakeOptions.none(), 8).read(new ByteArrayInputStream(utf8("تسعة أحرف")), items::add);

        assertThat(unopened(items.get(0)).message())
                .isEqualTo("-: cannot be read: expected at most 8 bytes in one report, found more");
    }
}
