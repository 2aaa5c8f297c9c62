package eu.limen.reporting;

import eu.limen.model.Aggregate;
import eu.limen.model.Context;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Kind;
import eu.limen.model.MeasureType;
import eu.limen.model.Threat;
import eu.limen.model.Transport;
import eu.limen.register.Direction;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A release of a year of made-up figures of every table, on every section, laid out by the code that lays out real ones. */
public final class GeneratedRelease {

    public static final Release FINAL =
            new Release(LocalDate.of(2025, Month.MARCH, 1), Release.Kind.FINAL, ReleasePeriods.months(2024));

    private static final int A_MONTH = 2;
    private static final long LARGEST = 2_500_000;

    private final Random chance = new Random(9);
    private final SectionRegister sections = SectionRegister.standard();
    private final Map<FigureName, Counted> counted = new TreeMap<>();

    private GeneratedRelease() {}

    /** Its cells after a hiding that is drawn by lot; always the same. */
    public static List<Aggregate> cells() {
        return new GeneratedRelease().make();
    }

    private List<Aggregate> make() {
        for (ReportedIndicator indicator : ReportedIndicator.values()) {
            if (indicator.parts().isEmpty()) {
                FINAL.months().forEach(month -> {
                    for (int i = 0; i < A_MONTH; i++) {
                        counted.put(figure(indicator, month.toString()), new Counted(amount(), 1));
                    }
                });
            }
        }
        Map<FigureName, PublishedFigure> published = new TreeMap<>();
        FiguresOfRelease.of(counted, FINAL).figures().forEach((name, sum) -> published.put(name, published(sum)));
        List<ReleasedCell> cells = TablesOfRelease.of(published);
        Completeness nothingPromised = Completeness.of(FINAL.months(), new ArrivedSlots(), List.of(), sections);
        Breaks breaks = Breaks.of(sections, List.of(), List.of());
        return new ReleasedAggregates(FINAL, nothingPromised, breaks, new GeneratedBy("default", "1", "1.4")).of(cells);
    }

    private long amount() {
        return chance.nextInt(4) == 0 ? 0 : chance.nextLong(LARGEST);
    }

    private PublishedFigure published(long sum) {
        return switch (chance.nextInt(6)) {
            case 0 -> new PublishedFigure(null, PublishedFigure.Hiding.SMALL);
            case 1 -> new PublishedFigure(null, PublishedFigure.Hiding.PROTECTS_ANOTHER);
            default -> new PublishedFigure(sum, PublishedFigure.Hiding.NOT_HIDDEN);
        };
    }

    private FigureName figure(ReportedIndicator indicator, String month) {
        Section section = one(sections.sections());
        FigureName place = FigureName.of(indicator, month)
                .with(Dimension.REPORTING_STATE, one(section.states()))
                .with(Dimension.SECTION, section.id())
                .with(Dimension.BORDER_TYPE, section.borderType().name());
        return switch (indicator.kind()) {
            case UNAUTHORISED_MOVEMENT ->
                place.with(Dimension.DIRECTION, orUnknown(one(section.directions())))
                        .with(Dimension.CONTEXT, one(List.of(Context.values())).name())
                        .with(
                                Dimension.TRANSPORT,
                                orUnknown(one(List.of(Transport.values())).name()));
            case CHECK ->
                place.with(
                                Dimension.MEASURE_TYPE,
                                one(List.of(MeasureType.values())).name())
                        .with(Dimension.THREAT, threat(indicator));
            case APPREHENSION ->
                place.with(Dimension.CONTEXT, one(List.of(Context.values())).name())
                        .with(
                                Dimension.DIRECTION,
                                orUnknown(Direction.of(place.member(Dimension.REPORTING_STATE), "US")));
            case TRAFFIC, COUNTER, MEASURE, STATEMENT, SOURCE -> place;
        };
    }

    private String threat(ReportedIndicator indicator) {
        boolean told = indicator == ReportedIndicator.FINDINGS && indicator.kind() == Kind.CHECK;
        return told ? one(Threat.countableThreats()).name() : Dimension.NOT_APPLICABLE;
    }

    private String orUnknown(String member) {
        return chance.nextInt(5) == 0 ? Dimension.UNKNOWN : member;
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
