package eu.limen.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpenTableTest {

    private static final List<String> NEEDED = List.of("start", "end");

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void columnsMayHaveCapitalsAndStandInAnyOrder() throws IOException {
        List<CsvTable.Row> rows = read("# a remark\n\uFEFFEnd,Our remark, START \n2,x,1\n");

        assertThat(problems).isEmpty();
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.get("start")).isEqualTo("1");
            assertThat(row.get("end")).isEqualTo("2");
            assertThat(row.line()).isEqualTo(3);
        });
    }

    @Test
    void aColumnThatStandsTwiceIsRefusedByName() throws IOException {
        assertThat(read("start,end,Start\n1,2,3\n")).isEmpty();

        assertThat(problems)
                .extracting(Object::toString)
                .containsExactly(
                        "column: 'start' (expected: each column once; it stands twice, so rename or remove one)");
    }

    @Test
    void onlyTheMissingColumnsAreNamed() throws IOException {
        assertThat(read("start,other\n1,2\n")).isEmpty();

        assertThat(problems)
                .extracting(Object::toString)
                .containsExactly("column: 'end' (expected: a column of this name; it is missing)");
    }

    @Test
    void columnsWithoutANameMayStandOftenAndAnEmptyTableMissesAllColumns() throws IOException {
        assertThat(read("start,end,,\n1,2,,\n")).hasSize(1);
        assertThat(problems).isEmpty();

        assertThat(read("")).isEmpty();
        assertThat(problems).extracting(Problem::value).containsExactly("start", "end");
    }

    @Test
    void aLineThatIsTooLongIsNamedAndTheNextIsRead() throws IOException {
        String longest = "x".repeat(OpenTable.LONGEST_LINE - 2);

        List<CsvTable.Row> rows = read("start,end\n" + longest + ",1\n" + longest + ",12\n3,4\n");

        assertThat(rows).extracting(CsvTable.Row::line).containsExactly(2, 4);
        assertThat(problems)
                .extracting(Object::toString)
                .containsExactly("line 3: '65537 characters' (expected: at most 65536 characters; correct the row)");
    }

    private List<CsvTable.Row> read(String text) throws IOException {
        return OpenTable.read(new StringReader(text), NEEDED, problems);
    }
}
