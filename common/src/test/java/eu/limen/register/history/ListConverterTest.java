package eu.limen.register.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.LegalGround;
import eu.limen.model.Procedure;
import eu.limen.model.Threat;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListConverterTest {

    private static final String HEADER = "notification_no,member_state,start,end,borders,reason\n";

    private final ListConverter converter = new ListConverter(SectionRegister.standard());

    @Test
    void rowsThatCannotBeUsedAreNamedWithLineValueAndWhatToDo() throws IOException {
        Converted converted = convert(
                "1,XX,2025-01-01,2025-02-01,land border with Germany,terrorism",
                "2,PL,2025-13-01,2025-02-01,land border with Germany,terrorism",
                "3,PL,2025-03-01,2025-02-01,land border with Germany,terrorism");

        assertThat(converted.decisions()).isEmpty();
        assertThat(converted.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 2, member_state: 'XX' (expected: a state of the Schengen area as two letters, such as DE; correct the row)",
                        "line 3, start: '2025-13-01' (expected: a date such as 2025-07-07; correct the row)",
                        "line 4, end: '2025-02-01' (expected: a day not before the start, 2025-03-01; correct the row)");
    }

    @Test
    void aYearThatNoIdCouldBearIsNamed() throws IOException {
        Converted converted = convert(
                "1,DE,+12345-01-01,+12345-02-01,land border with Austria,terrorism",
                "2,DE,2025-01-01,2101-01-01,land border with Austria,terrorism");

        assertThat(converted.decisions()).isEmpty();
        assertThat(converted.problems())
                .extracting(Object::toString)
                .contains(
                        "line 2, start: '+12345-01-01' (expected: a date in the years 1990 to 2100; correct the row)",
                        "line 3, end: '2101-01-01' (expected: a date in the years 1990 to 2100; correct the row)");
    }

    @Test
    void anIdIsStateYearAndNumberAndARepeatedNumberIsReplaced() throws IOException {
        Converted converted = convert(
                "37,DE,2015-09-13,2015-09-22,land border with Austria,migratory pressure",
                "175,DE,2020-04-15,2020-05-05,land border with Austria,coronavirus",
                "175,DE,2020-05-12,2020-11-11,land border with Austria,migratory pressure",
                ",DE,2026-03-16,2026-09-15,land border with Austria,migratory pressure");

        assertThat(converted.decisions())
                .extracting(HistoricDecision::measureId)
                .containsExactly("DE-2015-037", "DE-2020-175", "DE-2020-901", "DE-2026-902");
        assertThat(converted.decisions().get(2).remarks()).contains(RemarkCode.NUMBER_REPEATED);
    }

    @Test
    void aReasonGivesGroundsAndThreatsAndAnUnknownOneIsNamed() throws IOException {
        Converted converted = convert(
                "1,DE,2022-01-01,2022-01-31,land border with Austria,\"terrorist threats, human smuggling\"",
                "2,DE,2023-01-01,2023-01-31,land border with Austria,floods");

        assertThat(converted.decisions().get(0).grounds()).containsExactly(LegalGround.TERRORISM_OR_ORGANISED_CRIME);
        assertThat(converted.decisions().get(0).threats()).containsExactly(Threat.MIGRANT_SMUGGLING, Threat.TERRORISM);
        assertThat(converted.unread()).containsExactly(new UnreadRow(3, "DE-2023-002", "reason", List.of("floods")));
    }

    @Test
    void decisionsForTheSameThreatOnTheSameBorderAreOneLineage() throws IOException {
        Converted converted = convert(
                "1,AT,2022-10-01,2022-10-31,land border with Slovakia,irregular migration",
                "2,AT,2022-10-01,2022-10-31,land border with Hungary,irregular migration",
                "3,AT,2022-12-20,2023-01-31,land border with Slovakia,\"migration, terrorism\"",
                "4,AT,2023-04-20,2023-05-31,land border with Slovakia,irregular migration",
                "5,AT,2023-05-01,2023-05-31,land border with Slovakia,coronavirus");

        assertThat(converted.decisions())
                .extracting(HistoricDecision::lineage)
                .containsExactly("AT-L1", "AT-L2", "AT-L1", "AT-L3", "AT-L4");
        assertThat(converted.decisions().get(2).prolongs()).isEqualTo("AT-2022-001");
    }

    @Test
    void aDecisionThatContinuesTwoLineagesMakesThemOne() throws IOException {
        Converted converted = convert(
                "1,DE,2024-01-01,2024-06-30,land border with Austria,migration",
                "2,DE,2024-02-01,2024-06-30,land border with Poland,migration",
                "3,DE,2024-07-01,2024-12-31,land borders with Austria and Poland,migration");

        assertThat(converted.decisions()).extracting(HistoricDecision::lineage).containsOnly("DE-L1");
    }

    @Test
    void anEventAndAPandemicStandForThemselves() throws IOException {
        Converted converted = convert(
                "1,PT,2020-03-16,2020-06-30,land border with Spain,Coronavirus COVID-19",
                "2,PT,2020-06-01,2020-06-20,all internal borders,\"summit, terrorism\"",
                "3,PT,2020-06-10,2020-12-20,all internal borders,terrorism",
                "4,PT,2021-01-31,2021-02-09,land border with Spain,coronavirus");

        assertThat(converted.decisions())
                .extracting(HistoricDecision::lineage)
                .containsExactly("PT-L1", "PT-L2", "PT-L3", "PT-L1");
    }

    @Test
    void whatRunsForMoreThanThreeMonthsUnderTheAmendedCodeIsReadAsForeseeable() throws IOException {
        Converted converted = convert(
                "1,PL,2025-07-07,2025-08-05,land border with Germany,migration",
                "2,PL,2025-08-06,2025-10-04,land border with Germany,migration",
                "3,PL,2025-10-05,2026-04-04,land border with Germany,migration",
                "4,SE,2016-06-08,2016-11-12,all internal borders,Recommendation of the Council",
                "5,SE,2023-11-12,2024-05-11,all internal borders,terrorism");

        assertThat(converted.decisions())
                .extracting(HistoricDecision::procedure)
                .containsExactly(
                        Procedure.COUNCIL,
                        Procedure.NOT_STATED,
                        Procedure.NOT_STATED,
                        Procedure.NOT_STATED,
                        Procedure.FORESEEABLE);
    }

    @Test
    void aListFromASpreadsheetMayHaveItsColumnsInAnyOrderAndAMarkInFront() throws IOException {
        String list = "\uFEFFborders,reason,member_state,end,start,our remark\n"
                + "\"land borders with Germany, Lithuania\",migration,PL,2025-08-05,2025-07-07,x\n";

        Converted converted = converter.convert(new StringReader(list), "TEST");

        assertThat(converted.problems()).isEmpty();
        assertThat(converted.decisions())
                .extracting(HistoricDecision::sections)
                .containsExactly(List.of("DE-PL", "LT-PL"));
    }

    @Test
    void aRowThatRepeatsAnotherIsNamedAndOneOfThemIsKept() throws IOException {
        Converted converted = convert(
                ",PL,2025-07-07,2025-08-05,land border with Germany,migration",
                ",PL,2025-07-07,2025-08-05,Land border  with Germany,migration",
                ",PL,2025-07-07,2025-08-05,land border with Germany,migration",
                ",PL,2025-07-07,2025-08-05,land border with Germany,terrorism");

        assertThat(converted.decisions())
                .extracting(HistoricDecision::measureId)
                .containsExactly("PL-2025-901", "PL-2025-902");
        assertThat(converted.unread())
                .containsExactly(
                        new UnreadRow(3, "PL-2025-901", "row", List.of("repeats line 2")),
                        new UnreadRow(4, "PL-2025-901", "row", List.of("repeats line 2")));
        assertThat(converted.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 3: 'the same as line 2' (expected: each decision once; remove the row)",
                        "line 4: 'the same as line 2' (expected: each decision once; remove the row)");
    }

    @Test
    void aYearThatCannotBeIsNamedAndItsRowJoinsNoLineage() throws IOException {
        Converted converted = convert(
                "1,DE,1024-01-01,2024-02-01,land border with Austria,terrorism",
                "2,DE,2024-01-01,3024-02-01,land border with Austria,terrorism",
                "3,DE,+12024-01-01,+12024-02-01,land border with Austria,terrorism",
                "4,DE,2024-03-01,2024-04-01,land border with Austria,terrorism",
                "5,DE,1989-12-31,1990-01-01,land border with Austria,terrorism");

        assertThat(converted.decisions())
                .extracting(HistoricDecision::measureId)
                .containsExactly("DE-2024-004");
        assertThat(converted.problems())
                .extracting(Object::toString)
                .contains(
                        "line 2, start: '1024-01-01' (expected: a date in the years 1990 to 2100; correct the row)",
                        "line 3, end: '3024-02-01' (expected: a date in the years 1990 to 2100; correct the row)",
                        "line 4, start: '+12024-01-01' (expected: a date in the years 1990 to 2100; correct the row)",
                        "line 6, start: '1989-12-31' (expected: a date in the years 1990 to 2100; correct the row)");
    }

    private Converted convert(String... rows) throws IOException {
        return converter.convert(new StringReader(HEADER + String.join("\n", rows) + "\n"), "TEST");
    }
}
