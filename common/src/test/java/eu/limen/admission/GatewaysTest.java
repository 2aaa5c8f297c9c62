package eu.limen.admission;

import static eu.limen.admission.Reports.GATEWAY;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.ReportId;
import eu.limen.model.SourceReport;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class GatewaysTest {

    private static final SourceReport ENTRY = Reports.entry(header(Kind.SOURCE), GATEWAY, false);
    private static final SourceReport LOCAL = Reports.entry(revision(new ReportId(1, 1), 0, false), GATEWAY, true);

    @Test
    void withoutARosterEveryWellFormedGatewayIsKnown() {
        Gateways gateways = new Gateways.Collector().build();

        assertThat(gateways).isEqualTo(Gateways.ANY);
        assertThat(gateways.known("FR-PAF-2")).isTrue();
        assertThat(gateways.known("FR-")).isFalse();
        assertThat(gateways.known("FR-paf")).isFalse();
        assertThat(gateways.known("FR-ABCDEFGHIJKLMNOPQRSTUVWXY")).isFalse();
        assertThat(gateways.localDays("FR-PAF-2")).isFalse();
    }

    @Test
    void withARosterOnlyItsGatewaysAreKnownWhateverTheirValidity() {
        Gateways gateways = of(ENTRY);

        assertThat(gateways.known(GATEWAY)).isTrue();
        assertThat(gateways.known("DE-BPOL-02")).isFalse();
    }

    @Test
    void anyEntryMayAllowLocalDays() {
        assertThat(of(ENTRY).localDays(GATEWAY)).isFalse();
        assertThat(of(ENTRY, LOCAL).localDays(GATEWAY)).isTrue();
        assertThat(of(LOCAL, ENTRY).localDays(GATEWAY)).isTrue();
    }

    @Test
    void anEntryThatWasTakenBackNamesNobodyInWhateverOrderItComes() {
        SourceReport takenBack = Reports.entry(revision(ENTRY.header().reportId(), 1, true), GATEWAY, false);

        assertThat(of(ENTRY, takenBack).known(GATEWAY)).isFalse();
        assertThat(of(takenBack, ENTRY).known(GATEWAY)).isFalse();
    }

    private static Gateways of(SourceReport... entries) {
        Gateways.Collector collector = new Gateways.Collector();
        Arrays.stream(entries).forEach(collector::add);
        return collector.build();
    }

    private static Header revision(ReportId id, int revision, boolean withdrawn) {
        return new Header(Kind.SOURCE, id, revision, withdrawn, GATEWAY, "DE", SENT, 1, 0);
    }
}
