package eu.limen.admission;

import eu.limen.flow.Tick;
import eu.limen.model.CounterReport;
import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import eu.limen.model.RefusalCode;
import eu.limen.model.Report;
import eu.limen.model.SlotFrame;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What only the registers, the roster, the topic and the clock of knowledge can judge of a well-formed report, in the contract's order. */
final class ContextualChecks {

    private static final long TOLERANCE_MILLIS = Tick.HOUR_MILLIS;
    private static final long HORIZON_MILLIS = 400 * Tick.DAY_MILLIS;

    private final SectionRegister register;
    private final Set<String> statesOnSections;
    private final Gateways gateways;
    private final List<Check> inOrder = List.of(
            this::ofAnotherState,
            this::badSlot,
            this::unknownSection,
            this::unknownSource,
            this::stateNotOnSection,
            this::sourceNotOfState,
            this::wrongTopic,
            this::personalData,
            this::inTheFuture,
            this::beyondHorizon);

    /** One question; null if the report passes. */
    private interface Check {
        @Nullable
        Refusal refusal(Case report);
    }

    /** A report before the checks; the period is null if it has no slot, or one that does not begin where it should. */
    private record Case(
            Report report, ReportScope scope, @Nullable SlotPeriod period, Origin origin) {

        Header header() {
            return scope.header();
        }
    }

    ContextualChecks(SectionRegister register, Gateways gateways) {
        this.register = register;
        this.statesOnSections = register.sections().stream()
                .flatMap(section -> section.states().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.gateways = gateways;
    }

    /** The first refusal that applies, null if there is none. */
    @Nullable
    Refusal firstRefusal(Report report, ReportScope scope, @Nullable SlotPeriod period, Origin origin) {
        Case judged = new Case(report, scope, period, origin);
        for (Check check : inOrder) {
            Refusal refusal = check.refusal(judged);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    /** A state decides on and speaks of its own measures only: their ids bear its letters. */
    private @Nullable Refusal ofAnotherState(Case judged) {
        String state = judged.header().reportingState();
        if (judged.report() instanceof MeasureReport measure) {
            return Stream.of(
                            misplaced(state, measure.measureId(), "measureId"),
                            misplaced(state, measure.lineage(), "lineage"),
                            measure.prolongs() == null ? null : misplaced(state, measure.prolongs(), "prolongs"))
                    .filter(refusal -> refusal != null)
                    .findFirst()
                    .orElse(null);
        }
        if (judged.report() instanceof StatementReport statement) {
            return misplaced(state, statement.measureId(), "measureId");
        }
        return null;
    }

    private static @Nullable Refusal misplaced(String state, String id, String field) {
        return id.startsWith(state) ? null : new Refusal(RefusalCode.BAD_VALUE, field);
    }

    private @Nullable Refusal badSlot(Case judged) {
        boolean bad = judged.scope().slot() != null && judged.period() == null;
        return bad ? new Refusal(RefusalCode.BAD_SLOT, "start") : null;
    }

    private @Nullable Refusal unknownSection(Case judged) {
        boolean allKnown = judged.scope().sections().stream().allMatch(register::contains);
        return allKnown
                ? null
                : new Refusal(RefusalCode.UNKNOWN_SECTION, judged.scope().sectionField());
    }

    private @Nullable Refusal unknownSource(Case judged) {
        boolean known = !judged.scope().needsRosterEntry()
                || gateways.known(judged.header().source());
        return known ? null : new Refusal(RefusalCode.UNKNOWN_SOURCE, "source");
    }

    /** The reporting state must be a side of every section it names, and have a section at all; a movement crosses the section it is reported on. */
    private @Nullable Refusal stateNotOnSection(Case judged) {
        String state = judged.header().reportingState();
        List<Section> named = judged.scope().sections().stream()
                .map(register::find)
                .filter(Objects::nonNull)
                .toList();
        boolean onAll = named.stream().allMatch(section -> section.hasState(state));
        if (!onAll || !statesOnSections.contains(state)) {
            return new Refusal(RefusalCode.STATE_NOT_ON_SECTION, "reportingState");
        }
        SlotFrame frame = judged.scope().frame();
        String direction = frame == null ? null : frame.direction();
        if (direction != null && !named.stream().allMatch(section -> Crossing.isPossible(direction, section))) {
            return new Refusal(RefusalCode.STATE_NOT_ON_SECTION, "direction");
        }
        boolean ofAnother = judged.report() instanceof CounterReport counter
                && counter.state() != null
                && !counter.state().equals(state);
        return ofAnother ? new Refusal(RefusalCode.STATE_NOT_ON_SECTION, "state") : null;
    }

    private @Nullable Refusal sourceNotOfState(Case judged) {
        String prefix = judged.header().reportingState() + "-";
        if (!judged.header().source().startsWith(prefix)) {
            return new Refusal(RefusalCode.SOURCE_NOT_OF_STATE, "source");
        }
        boolean foreign = judged.report() instanceof SourceReport entry
                && !entry.gateway().startsWith(prefix);
        return foreign ? new Refusal(RefusalCode.SOURCE_NOT_OF_STATE, "gateway") : null;
    }

    private @Nullable Refusal wrongTopic(Case judged) {
        String topicState = judged.origin().topicState();
        boolean wrong = topicState != null && !topicState.equals(judged.header().reportingState());
        return wrong ? new Refusal(RefusalCode.WRONG_TOPIC, null) : null;
    }

    private @Nullable Refusal personalData(Case judged) {
        boolean onRoster =
                !gateways.everyWellFormed() && gateways.known(judged.header().source());
        String field = PrivacyGate.suspectedField(judged.report(), onRoster);
        return field == null ? null : new Refusal(RefusalCode.PERSONAL_DATA_SUSPECTED, field);
    }

    private @Nullable Refusal inTheFuture(Case judged) {
        long reportedAt = judged.header().reportedAtMillis();
        SlotPeriod period = judged.period();
        if (period != null && period.endMillis() > reportedAt + TOLERANCE_MILLIS) {
            return new Refusal(RefusalCode.IN_THE_FUTURE, "slot");
        }
        Long appendedAt = judged.origin().appendedAtMillis();
        boolean notYetSent = appendedAt != null && reportedAt > appendedAt + TOLERANCE_MILLIS;
        return notYetSent ? new Refusal(RefusalCode.IN_THE_FUTURE, "reportedAt") : null;
    }

    private @Nullable Refusal beyondHorizon(Case judged) {
        SlotPeriod period = judged.period();
        boolean beyond = period != null && judged.header().reportedAtMillis() > period.endMillis() + HORIZON_MILLIS;
        return beyond ? new Refusal(RefusalCode.BEYOND_HORIZON, "slot") : null;
    }
}
