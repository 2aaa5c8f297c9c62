package eu.limen.jobs.operator;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.SectionInput;
import eu.limen.flow.SectionWeek;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.VehicleDay;
import eu.limen.jobs.AnalysisSettings;
import eu.limen.jobs.TickFunction;
import eu.limen.model.Situation;
import eu.limen.rules.PerSection;
import eu.limen.situation.Judged;
import eu.limen.situation.SectionBook;
import eu.limen.situation.SectionDays;
import eu.limen.situation.SectionIntake;
import eu.limen.situation.SituationRules;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** The days of a section: takes in changed sums and roster entries, and judges at each tick what has closed or changed. */
public final class SectionFunction extends TickFunction<SectionInput, LabelledDay> {

    public static final OutputTag<Situation> SITUATIONS = new OutputTag<>("situations") {};
    public static final OutputTag<SlotStatus> SLOTS = new OutputTag<>("slots") {};
    public static final OutputTag<VehicleDay> VEHICLES = new OutputTag<>("vehicles") {};
    public static final OutputTag<SectionWeek> WEEKS = new OutputTag<>("weeks") {};

    private transient SectionIntake intake;
    private transient PerSection<SectionDays> judges;
    private transient ValueState<SectionBook> books;

    public SectionFunction(AnalysisSettings settings) {
        super(settings, TypeInformation.of(SectionInput.class));
    }

    @Override
    public void open(OpenContext context) throws Exception {
        super.open(context);
        intake = new SectionIntake(settings().learnsRoster());
        judges = new PerSection<>(
                settings().sections(),
                (section, rules) -> new SectionDays(section, SituationRules.of(rules, section.id())));
        books = getRuntimeContext().getState(new ValueStateDescriptor<>("book", SectionBook.class));
    }

    @Override
    protected long tickOf(SectionInput input) {
        return input.tick();
    }

    @Override
    protected void take(String section, SectionInput input, ReadOnlyContext context) throws Exception {
        SectionBook book = Objects.requireNonNullElseGet(books.value(), SectionBook::new);
        intake.take(book, input);
        books.update(book);
    }

    @Override
    protected long compute(String section, long tick, ReadOnlyContext context, Collector<LabelledDay> out)
            throws Exception {
        SectionBook book = Objects.requireNonNullElseGet(books.value(), SectionBook::new);
        long next = judges.of(section, rules(context)).compute(book, tick, new Outlets(context, out));
        books.update(book);
        return next;
    }

    private record Outlets(ReadOnlyContext context, Collector<LabelledDay> labels) implements Judged {

        @Override
        public void situation(Situation situation) {
            context.output(SITUATIONS, situation);
        }

        @Override
        public void labelled(LabelledDay day) {
            labels.collect(day);
        }

        @Override
        public void slot(SlotStatus status) {
            context.output(SLOTS, status);
        }

        @Override
        public void vehicles(VehicleDay day) {
            context.output(VEHICLES, day);
        }

        @Override
        public void week(SectionWeek week) {
            context.output(WEEKS, week);
        }
    }
}
