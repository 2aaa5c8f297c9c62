package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterCommandTest {

    private static final String HISTORY =
            Repository.HOME.resolve("sample-data/register").toString();

    @TempDir
    Path directory;

    @Test
    void theHistoryIsShownWithDaysPerStateAndWithDecisionsThatStateNoScope() throws IOException {
        Captured said = Captured.limen("register", "show", "--input", HISTORY, "--output", path("out"));

        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isEqualTo(Startable.DONE);
        assertThat(said.out())
                .startsWith("461 decisions on border control, as known at 2026-07-23T22:00:00Z")
                .containsPattern("DE +4,052 +4,021  AT-DE BE-DE CH-DE CZ-DE DE-DK DE-FR DE-LU DE-NL DE-PL")
                .containsPattern("PL +755 +755  DE-PL LT-PL")
                .containsPattern("SI +1,005 +1,005  -")
                .contains("Decisions without a stated scope, in force nowhere:")
                .containsPattern("FR-2023-375 +2023-11-01 to 2024-04-30");
        assertThat(file("days.csv")).contains("DE,total,4052,4021,").contains("NL,total,661,661,");
        assertThat(file("periods.csv"))
                .contains("AT-DE,both sides,DE,DE-L2,2015-09-13,2026-09-15,DE-2015-037 DE-2015-038 ");
        assertThat(file("decisions.csv"))
                .contains("FR-2023-375,FR,2023-11-01,2024-04-30,,not stated: in force nowhere");
        assertThat(file("overlaps.csv"))
                .contains("DE-PL,opposite directions,2025-07-07,2025-08-05,DE-2025-459,PL-2025-914,30");
        assertThat(file("gaps.csv")).contains("AT-SK,both sides,AT,AT-L1,");
        assertThat(file("events.csv")).contains("2025-08-06,prolonged,PL,PL-2025-915,PL-L6,DE-PL LT-PL");
        assertThat(file("register.html"))
                .startsWith("<!DOCTYPE html>")
                .contains("Controls of Germany over time")
                .doesNotContain("<script");
    }

    @Test
    void nothingIsKnownThatCameAfterTheInstantGiven() throws IOException {
        Captured said = Captured.limen(
                "register", "show", "--input", HISTORY, "--output", path("out"), "--until", "2015-09-15T12:00:00Z");

        assertThat(said.out()).startsWith("2 decisions on border control, as known at 2015-09-15T12:00:00Z");
        assertThat(file("events.csv"))
                .isEqualTo("day,event,state,measure,lineage,sections\r\n"
                        + "2015-05-16,notified,DE,DE-2015-036,DE-L1,\r\n"
                        + "2015-09-13,notified,DE,DE-2015-037,DE-L2,*\r\n"
                        + "2015-09-13,started,DE,DE-2015-037,DE-L2,*\r\n");
    }

    @Test
    void aListOfWhichNotAllIsUnderstoodIsConvertedAndSaysSo() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), """
                member_state,start,end,borders,reason
                PL,2025-07-07,2025-08-05,land borders with Germany and Lithuania,migratory pressure
                PL,2025-08-06,2025-10-04,"land border with Germany, near the moon",migratory pressure
                PL,2025-10-05,2026-02-30,land border with Germany,migratory pressure
                """);

        Captured said = Captured.limen("register", "convert", list.toString(), "--output", path("out"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err())
                .startsWith(
                        "list.csv: line 4, end: '2026-02-30' (expected: a date such as 2025-07-07; correct the row)");
        assertThat(said.out()).startsWith("2 decisions read, 1 rows not wholly understood");
        assertThat(file("unread.csv")).isEqualTo("line,measureId,column,words\n3,PL-2025-902,borders,\"near moon\"\n");
        assertThat(file("measures.jsonl").lines())
                .hasSize(2)
                .first()
                .asString()
                .contains("\"sections\":[\"DE-PL\",\"LT-PL\"]");
    }

    @Test
    void aListThatIsWhollyUnderstoodEndsWithNothingToSay() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), """
                member_state,start,end,borders,reason
                PL,2025-07-07,2025-08-05,land borders with Germany and Lithuania,migratory pressure
                """);

        Captured said = Captured.limen("register", "convert", list.toString(), "--output", path("out"));

        assertThat(said.code()).isEqualTo(Startable.DONE);
        assertThat(said.err()).isEmpty();
    }

    @Test
    void badUsageNamesAllProblemsAtOnce() {
        Captured said =
                Captured.limen("register", "convert", path("none.csv"), "--output", path("out"), "--source", "a b");

        assertThat(said.code()).isEqualTo(Startable.BAD_USAGE);
        assertThat(said.err())
                .contains("LIST.csv: '" + path("none.csv") + "' (expected: a file in UTF-8 that can be read)")
                .contains("--source: 'a b' (expected: capital letters, digits and hyphens)");
    }

    @Test
    void aListInAnotherEncodingIsBadUsage() throws IOException {
        byte[] latin = "member_state,start,end,borders,reason\nSE,2025-01-01,2025-01-02,\u00d6resund,x\n"
                .getBytes(StandardCharsets.ISO_8859_1);
        Path list = Files.write(directory.resolve("list.csv"), latin);

        Captured said = Captured.limen("register", "convert", list.toString(), "--output", path("out"));

        assertThat(said.code()).isEqualTo(Startable.BAD_USAGE);
        assertThat(said.err()).contains("LIST.csv: '" + list + "' (expected: a file in UTF-8 that can be read)");
    }

    @Test
    void aListWithoutRowsSaysSoAndEndsWithOne() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), "member_state,start,end,borders,reason\n");

        Captured said = Captured.limen("register", "convert", list.toString(), "--output", path("out"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).startsWith("0 decisions read (the list has no rows)");
    }

    @Test
    void aListWithoutANeededColumnOrWithOneTwiceIsBadUsageAndNothingIsWritten() throws IOException {
        Path list = Files.writeString(directory.resolve("list.csv"), "Member_State,start,end,end,reason\n");

        Captured said = Captured.limen("register", "convert", list.toString(), "--output", path("out"));

        assertThat(said.code()).isEqualTo(Startable.BAD_USAGE);
        assertThat(said.err())
                .contains("LIST.csv: column: 'end' (expected: each column once")
                .contains("LIST.csv: column: 'borders' (expected: a column of this name; it is missing)")
                .doesNotContain("'member_state'");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void aRowThatStandsTwiceBecomesOneDecisionAndIsNamed() throws IOException {
        String row = "PL,2025-07-07,2025-08-05,land border with Germany,migratory pressure\n";
        Path list = Files.writeString(
                directory.resolve("list.csv"), "member_state,start,end,borders,reason\n" + row + row + row);

        Captured said = Captured.limen("register", "convert", list.toString(), "--output", path("out"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out())
                .startsWith("1 decisions read, 0 rows not wholly understood")
                .contains("2 rows refused");
        assertThat(said.err())
                .contains("list.csv: line 3: 'the same as line 2'")
                .contains("list.csv: line 4:");
        assertThat(file("unread.csv")).contains("3,PL-2025-901,row,\"repeats line 2\"");
        assertThat(file("measures.jsonl").lines()).hasSize(1);
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private String file(String name) throws IOException {
        return Files.readString(directory.resolve("out").resolve(name));
    }
}
