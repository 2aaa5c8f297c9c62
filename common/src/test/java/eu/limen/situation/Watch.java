package eu.limen.situation;

import eu.limen.codec.RuleSetFiles;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PartialSum;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.ReportId;
import eu.limen.model.Situation;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** A section under observation: reports come in, ticks pass, and what is said is kept. Days are counted from a Monday. */
final class Watch implements Judged {

    /** Day 0, Monday 6 January 2025, epoch day. */
    static final long MONDAY = LocalDate.of(2025, 1, 6).toEpochDay();

    static final String INTO_GERMANY = "AT>DE";
    static final String INTO_AUSTRIA = "DE>AT";
    static final String WALSERBERG = "DE-WALSERBERG";
    static final String SALZBURG = "AT-SALZBURG";
    static final Section AUSTRIA_GERMANY = Section.of("AT-DE", MONDAY - 10_000, null);
    static final RuleSet RULES = rules();

    final List<Situation> situations = new ArrayList<>();
    final List<LabelledDay> labels = new ArrayList<>();
    final List<SlotStatus> slots = new ArrayList<>();
    final List<SectionWeek> weeks = new ArrayList<>();
    final List<VehicleDay> vehicleDays = new ArrayList<>();
    private final Section section;
    private final SectionIntake intake;
    private final SectionBook book = new SectionBook();
    private SectionDays days;
    private long next = Long.MAX_VALUE;

    private Watch(Section section, boolean learnsRoster) {
        this.section = section;
        intake = new SectionIntake(learnsRoster);
        days = newJudge();
    }

    /** With a roster that became known on day 0 at 13:00Z, so that day 0 is the first that is promised and judged. */
    static Watch on(Section section, SourceReport... roster) {
        Watch watch = new Watch(section, false);
        for (int i = 0; i < roster.length; i++) {
            watch.take(new FactChange("entry-" + i, new Fact(null, null, roster[i])));
        }
        watch.compute(tick(0, 13));
        return watch;
    }

    static Watch onAustriaGermany(SourceReport... roster) {
        return on(AUSTRIA_GERMANY, roster);
    }

    static Watch withoutRoster() {
        return new Watch(AUSTRIA_GERMANY, true);
    }

    /** Daily reports, due 12 hours after the day, in one direction. */
    static SourceReport promise(String gateway, String direction, Kind... kinds) {
        return promise(gateway, direction, SlotLength.DAY, -1000, null, kinds);
    }

    static SourceReport promise(
            String gateway, String direction, SlotLength slot, int fromDay, @Nullable Integer toDay, Kind... kinds) {
        String state = gateway.substring(0, 2);
        Header header = new Header(
                Kind.SOURCE, new ReportId(1, 1), 0, false, gateway, state, tick(0, 13), 1, gateway.hashCode());
        return new SourceReport(
                header,
                gateway,
                List.of("AT-DE"),
                List.of(kinds),
                slot,
                12 * Tick.HOUR_MILLIS,
                false,
                List.of(direction),
                MONDAY + fromDay,
                toDay == null ? null : MONDAY + toDay);
    }

    static long tick(int day, int hour) {
        return (MONDAY + day) * Tick.DAY_MILLIS + hour * Tick.HOUR_MILLIS;
    }

    /** Reports that the tick of an hour is the first to see. */
    Watch at(int day, int hour, Count... reports) {
        runThrough(tick(day, hour) - Tick.HOUR_MILLIS);
        for (Count report : reports) {
            take(report.asserted());
        }
        compute(tick(day, hour));
        return this;
    }

    /** A revision of a report, or its withdrawal. */
    Watch correctedAt(int day, int hour, Count before, @Nullable Count after) {
        runThrough(tick(day, hour) - Tick.HOUR_MILLIS);
        take(before.retracted());
        if (after != null) {
            take(after.asserted());
        }
        compute(tick(day, hour));
        return this;
    }

    Watch rosterAt(int day, int hour, String factId, @Nullable SourceReport entry) {
        runThrough(tick(day, hour) - Tick.HOUR_MILLIS);
        take(new FactChange(factId, entry == null ? null : new Fact(null, null, entry)));
        compute(tick(day, hour));
        return this;
    }

    /** Time passes without input. */
    Watch through(int day, int hour) {
        runThrough(tick(day, hour));
        return this;
    }

    /** Until the tick at which a day closes, inclusive. */
    Watch close(int day) {
        return through(day + 1, 12);
    }

    void take(PartialSum sum) {
        intake.take(book, new SectionInput(section.id(), 0, sum, null));
    }

    void take(FactChange fact) {
        intake.take(book, new SectionInput(section.id(), 0, null, fact));
    }

    void runThrough(long tick) {
        while (next <= tick) {
            compute(next);
        }
    }

    void compute(long tick) {
        next = days.compute(book, tick, this);
    }

    /** The operator was restarted: what it keeps outside its state is gone. */
    Watch restarted() {
        days = newJudge();
        book.forgetMarks();
        section.directions().forEach(direction -> book.judgedOpen(direction).clear());
        return this;
    }

    SectionBook book() {
        return book;
    }

    /** Forgets what was said up to now. */
    Watch fromNowOn() {
        situations.clear();
        labels.clear();
        slots.clear();
        weeks.clear();
        return this;
    }

    /** What was last said of a day. */
    Situation last(Threat threat, String direction, int day) {
        List<Situation> said = said(threat, direction, day);
        if (said.isEmpty()) {
            throw new NoSuchElementException("no situation of " + threat + " " + direction + " on day " + day);
        }
        return said.get(said.size() - 1);
    }

    List<Situation> said(Threat threat, String direction, int day) {
        return situations.stream()
                .filter(one -> one.threat() == threat && one.direction().equals(direction) && one.day() == MONDAY + day)
                .toList();
    }

    @Override
    public void situation(Situation situation) {
        situations.add(situation);
    }

    @Override
    public void labelled(LabelledDay day) {
        labels.add(day);
    }

    @Override
    public void slot(SlotStatus status) {
        slots.add(status);
    }

    @Override
    public void week(SectionWeek week) {
        weeks.add(week);
    }

    @Override
    public void vehicles(VehicleDay day) {
        vehicleDays.add(day);
    }

    private SectionDays newJudge() {
        return new SectionDays(section, SituationRules.of(RULES, section.id()));
    }

    private static RuleSet rules() {
        try {
            return RuleSetFiles.read(Path.of("src/main/resources/rules/default.yaml"))
                    .base()
                    .at(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
