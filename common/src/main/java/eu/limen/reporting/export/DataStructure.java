package eu.limen.reporting.export;

import eu.limen.reporting.Coverage;
import eu.limen.reporting.Ratio;
import eu.limen.reporting.ReleasedTable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Names in SDMX: one data structure for all tables, a dataflow for each. */
public final class DataStructure {

    /** Who maintains the structure. */
    public static final String AGENCY = "LIMEN";

    public static final String VERSION = "1.0.0";

    /** Internal border review (domain F). */
    public static final String ID = "SCHENGEN_IBR";

    static final String CONCEPTS = "CS_IBR";

    private DataStructure() {}

    /** The tables that may be released, each a dataflow. */
    static List<String> tables() {
        Stream<String> counts = Arrays.stream(ReleasedTable.values())
                .filter(ReleasedTable::released)
                .map(Enum::name);
        return Stream.concat(counts, Stream.of(Ratio.TABLE, Coverage.TABLE)).toList();
    }

    /** {@code LIMEN:IBR_MOVEMENTS(1.0.0)}. */
    static String dataflow(String table) {
        return artefact(dataflowId(table));
    }

    static String dataflowId(String table) {
        return "IBR_" + table;
    }

    /** Agency, id and version as references write them. */
    static String artefact(String id) {
        return AGENCY + ':' + id + '(' + VERSION + ')';
    }
}
