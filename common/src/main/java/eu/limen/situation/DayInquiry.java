package eu.limen.situation;

import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesState;
import eu.limen.model.Threat;
import eu.limen.register.Promised;
import eu.limen.register.PromisedFlow;
import eu.limen.register.Section;
import eu.limen.rules.PerVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks again at a day that a section has judged, and says what the judgement rests on; changes nothing of what the section remembers. */
public final class DayInquiry {

    private final Section section;
    private final DayRules rules;
    private final int ringDays;
    private final SectionBook book;
    private final SectionRoster roster;

    /**
     * @param book as it stands after the tick that judged the day
     * @param tick that tick, epoch milliseconds
     */
    public DayInquiry(Section section, PerVersion<SituationRules> versions, SectionBook book, long tick) {
        SituationRules any = versions.all().get(0);
        DayCalendar calendar = new DayCalendar(any.closeHours());
        this.section = section;
        this.rules = new DayRules(versions, versions.map(each -> new SeriesFold(each.series())), calendar, tick);
        this.ringDays = any.ringDays();
        this.book = book;
        this.roster = SectionRoster.of(section, book, calendar);
    }

    /** What a situation rests on; null where nothing is promised or known, as on a day of unknown direction. */
    public @Nullable SituationGrounds grounds(Threat threat, String direction, long day) {
        Promised promised = roster.roster().on(day);
        PromisedFlow flow = promised.flow(threat, direction);
        if (flow == null) {
            return null;
        }
        List<FlowJudgement.SideDay> days = new ArrayList<>();
        List<SeriesState> models = new ArrayList<>();
        for (String state : section.states()) {
            SideWindows windows = new SideWindows(book.days, state, direction, threat, flow.basis());
            SeriesBook series = book.series.get(windows.seriesKey());
            if (series == null) {
                return null;
            }
            SeriesCursor cursor = new SeriesCursor(series, windows, roster.roster(), rules, ringDays);
            models.add(cursor.before(day));
            days.add(new FlowJudgement.SideDay(windows, cursor.again(day)));
        }
        FlowJudgement judgement = new FlowJudgement(
                day, promised, flow.basis(), days, rules.of(day).labels());
        return new SituationGrounds(flow.basis(), sides(judgement, days, models, day, promised), judgement.evidence());
    }

    private static List<SideGrounds> sides(
            FlowJudgement judgement,
            List<FlowJudgement.SideDay> days,
            List<SeriesState> models,
            long day,
            Promised promised) {
        List<SideGrounds> sides = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            SideWindows windows = days.get(i).windows();
            sides.add(new SideGrounds(
                    windows.state(),
                    windows.isReported(day, promised),
                    windows.observed(day),
                    windows.exposure(day),
                    windows.slotsReported(day),
                    windows.slotsPromised(promised),
                    judgement.takesPart(days.get(i).assessment()),
                    days.get(i).assessment(),
                    models.get(i).filter()));
        }
        return sides;
    }
}
