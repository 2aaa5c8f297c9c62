package eu.limen.admission;

import static eu.limen.admission.Reports.DAY;
import static eu.limen.admission.Reports.DAY_END;
import static eu.limen.admission.Reports.GATEWAY;
import static eu.limen.admission.Reports.ID;
import static eu.limen.admission.Reports.SENT;
import static eu.limen.admission.Reports.WEDNESDAY;
import static eu.limen.admission.Reports.check;
import static eu.limen.admission.Reports.frame;
import static eu.limen.admission.Reports.header;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Entry;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.RefusalCode;
import eu.limen.model.Rejection;
import eu.limen.model.SourceReport;
import eu.limen.register.SectionRegister;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {

    private static final long TICK = SENT + 3_600_000;
    private static final Origin LINE_7 = Origin.ofLine("bpol.jsonl", 7, 512, null);
    private static final GeneratedBy RULES = new GeneratedBy("default", "1", "1");
    private static final Gateways ROSTER = roster(Reports.entry(header(Kind.SOURCE), GATEWAY, false));

    private final Admission admission = new Admission(SectionRegister.standard(), ROSTER, RULES);
    private final Admission withoutRoster = new Admission(SectionRegister.standard(), Gateways.ANY, RULES);

    @Test
    void anAdmittedReportBecomesAnEntryAndNothingElse() {
        Receipt receipt = admission.admit(check(), LINE_7, TICK);

        Entry entry = receipt.entry();
        assertThat(receipt.rejection()).isNull();
        assertThat(entry.source()).isEqualTo(GATEWAY);
        assertThat(entry.kind()).isEqualTo(Kind.CHECK);
        assertThat(entry.tick()).isEqualTo(TICK);
        assertThat(entry.idHigh()).isEqualTo(ID.high());
        assertThat(entry.idLow()).isEqualTo(ID.low());
        assertThat(entry.analysed()).isTrue();
        assertThat(entry.expiresDay()).isEqualTo(DAY + 1 + 400);
        assertThat(Objects.requireNonNull(entry.contribution()).cell().periodDay())
                .isEqualTo(DAY);
        assertThat(entry.fact()).isNull();
    }

    @Test
    void aWithdrawalIsAnEntryThatContributesNothing() {
        Header withdrawal = Reports.withdrawing(header(Kind.CHECK));

        Entry entry = admission
                .admit(check(withdrawal, frame("AT-DE", WEDNESDAY, null)), LINE_7, TICK)
                .entry();

        assertThat(entry.rejected()).isFalse();
        assertThat(entry.withdrawn()).isTrue();
        assertThat(entry.contribution()).isNull();
    }

    @Test
    void aReportMoreThanFiftySixDaysLateIsAdmittedButNotAnalysed() {
        assertThat(sentAfterSlot(Duration.ofDays(56)).entry().analysed()).isTrue();
        assertThat(sentAfterSlot(Duration.ofDays(56).plusMillis(1)).entry().analysed())
                .isFalse();
        assertThat(sentAfterSlot(Duration.ofDays(400)).rejection()).isNull();
    }

    @Test
    void aFactHasNoHorizonAndNeverExpires() {
        Entry entry =
                admission.admit(Reports.measure(List.of("AT-DE")), LINE_7, TICK).entry();

        assertThat(entry.analysed()).isTrue();
        assertThat(entry.expiresDay()).isEqualTo(Long.MAX_VALUE);
        assertThat(Objects.requireNonNull(entry.fact()).measure()).isNotNull();
        assertThat(entry.contribution()).isNull();
    }

    @Test
    void aCounterIsAdmittedForTheReportingOnly() {
        Entry entry = admission.admit(Reports.counter(null, "DE"), LINE_7, TICK).entry();

        assertThat(entry.rejected()).isFalse();
        assertThat(entry.contribution()).isNull();
        assertThat(entry.fact()).isNull();
    }

    @Test
    void aRejectionSaysWhereAndWhyAndWhatIsKnown() {
        Receipt receipt = admission.admit(check(header(Kind.CHECK), frame("XX-YY", WEDNESDAY, null)), LINE_7, TICK);

        Rejection rejection = Objects.requireNonNull(receipt.rejection());
        assertThat(rejection.id()).isEqualTo("R|bpol.jsonl/7");
        assertThat(rejection.code()).isEqualTo(RefusalCode.UNKNOWN_SECTION);
        assertThat(rejection.knownAtMillis()).isEqualTo(TICK);
        assertThat(rejection.sizeBytes()).isEqualTo(512);
        assertThat(rejection.kind()).isEqualTo(Kind.CHECK);
        assertThat(rejection.source()).isEqualTo(GATEWAY);
        assertThat(rejection.field()).isEqualTo("section");
        assertThat(receipt.entry().rejected()).isTrue();
        assertThat(receipt.entry().source()).isEqualTo(GATEWAY);
    }

    @Test
    void aSourceThatIsNotKnownIsNotRepeated() {
        Receipt receipt =
                admission.refuse(RefusalCode.BAD_VALUE, Kind.CHECK, "DE-SOMEBODY", "personsChecked", LINE_7, TICK);

        assertThat(Objects.requireNonNull(receipt.rejection()).source()).isNull();
        assertThat(receipt.entry().source()).isEqualTo(Entry.UNKNOWN);
    }

    @Test
    void withoutARosterAWellFormedSourceIsKnownUnlessItLooksPersonal() {
        assertThat(refusedWithoutRoster("DE-BPOL-77")).isEqualTo("DE-BPOL-77");
        assertThat(refusedWithoutRoster("DE-M-AB-1234")).isEqualTo(Entry.UNKNOWN);
        assertThat(refusedWithoutRoster("erika@example.eu")).isEqualTo(Entry.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void everyCodeHasItsReasonInWords(RefusalCode code) {
        Rejection rejection = Objects.requireNonNull(
                admission.refuse(code, null, null, null, LINE_7, TICK).rejection());

        assertThat(rejection.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(code.name());
            assertThat(reason.threshold()).isNotBlank();
            assertThat(reason.text()).endsWith(".").doesNotContain(code.name());
        });
    }

    private String refusedWithoutRoster(String source) {
        return withoutRoster
                .refuse(RefusalCode.BAD_VALUE, Kind.CHECK, source, null, LINE_7, TICK)
                .entry()
                .source();
    }

    private Receipt sentAfterSlot(Duration late) {
        Header header = header(Kind.CHECK, GATEWAY, "DE", DAY_END + late.toMillis());
        return admission.admit(check(header, frame("AT-DE", WEDNESDAY, null)), LINE_7, TICK);
    }

    private static Gateways roster(SourceReport entry) {
        Gateways.Collector collector = new Gateways.Collector();
        collector.add(entry);
        return collector.build();
    }
}
