package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Basis;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Label;
import eu.limen.model.LegalStatus;
import eu.limen.model.Situation;
import eu.limen.model.Threat;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DemoPictureTest {

    private static final long OCTOBER_16 = LocalDate.of(2015, 10, 16).toEpochDay();
    private static final long DAY_MILLIS = 86_400_000L;
    private static final int COLUMNS = 80;

    @Test
    void showsATrendForEachSectionBusiestFirst() {
        DemoPicture picture = picture();
        picture.read(5, (OCTOBER_16 + 1) * DAY_MILLIS);
        picture.situation(situation("HR-HU", OCTOBER_16, 41L, Label.FALLING));
        picture.situation(situation("HR-SI", OCTOBER_16 - 1, 0L, Label.QUIET));
        picture.situation(situation("HR-SI", OCTOBER_16, 3000L, Label.HIGH));

        List<String> drawn = picture.draw();

        assertThat(drawn.get(0)).startsWith("2015-10-17  [==========          ]  5 of 10 reports");
        assertThat(drawn.get(2)).startsWith("HR-SI     HR>SI ").endsWith("_#   3,000  HIGH");
        assertThat(drawn.get(3)).startsWith("HR-HU     HR>HU ").endsWith("      41  FALLING");
    }

    @Test
    void aDayThatWasNotReportedIsAGapAndNotAZero() {
        assertThat(Sparkline.of(new long[] {0, -1, 7}, false)).isEqualTo("_ #");
        assertThat(Sparkline.of(new long[] {0, -1, 7}, true)).isEqualTo("\u2581 \u2588");
    }

    @Test
    void aRevisedDayCountsOnce() {
        Flow flow = new Flow(situation("HR-SI", OCTOBER_16, 10L, Label.QUIET));
        flow.take(situation("HR-SI", OCTOBER_16, 10L, Label.QUIET));
        flow.take(situation("HR-SI", OCTOBER_16, 12L, Label.HIGH));

        assertThat(flow.total()).isEqualTo(12);
        assertThat(flow.label()).isEqualTo("HIGH");
        assertThat(flow.lastDays(2, OCTOBER_16)).containsExactly(-1, 12);
    }

    @Test
    void fitsTheTerminal() {
        DemoPicture picture = picture();
        picture.read(10, (OCTOBER_16 + 1) * DAY_MILLIS);
        for (long day = OCTOBER_16 - 90; day <= OCTOBER_16; day++) {
            picture.situation(situation("DK-SE:SEA", day, 9_999_999L, Label.NOT_ASSESSED));
        }

        assertThat(picture.draw()).allMatch(line -> line.length() < COLUMNS);
    }

    private static DemoPicture picture() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        DemoPicture picture = new DemoPicture(new Terminal(nowhere, true, COLUMNS, false, false));
        picture.begins(10, (OCTOBER_16 + 5) * DAY_MILLIS);
        return picture;
    }

    private static Situation situation(String section, long day, @Nullable Long observed, Label label) {
        String direction = section.startsWith("HR") ? section.replace('-', '>') : "DK>SE";
        return new Situation(
                "S|" + section + "|" + day,
                0,
                (day + 1) * DAY_MILLIS,
                new GeneratedBy("test", "1", "1"),
                List.of(),
                section,
                Threat.UNAUTHORISED_MOVEMENT,
                direction,
                day,
                observed,
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                Basis.COUNT,
                false,
                label,
                LegalStatus.INTERNAL);
    }
}
