package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.reporting.ObservationStatus;
import eu.limen.reporting.PublishedFigure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is told of a cell, in the order of the columns; names are those of the data structure definition. Every format takes its figures from here. */
public enum Columns {
    FREQ(Role.DIMENSION, "Frequency", "How often: M month, Q quarter, A year.", Aggregate::freq),
    REP_STATE(
            Role.DIMENSION,
            "Reporting state",
            "Reporting state, ISO 3166-1 alpha-2 (Greece GR).",
            Aggregate::reportingState),
    SECTION(Role.DIMENSION, "Section", "Section of the internal borders.", Aggregate::section),
    BORDER_TYPE(Role.DIMENSION, "Type of border", "Land, sea or air.", Aggregate::borderType),
    DIRECTION(Role.DIMENSION, "Direction", "From state to state.", Aggregate::direction),
    MEASURE_TYPE(Role.DIMENSION, "Type of measure", "Border control or police checks.", Aggregate::measureType),
    CONTEXT(Role.DIMENSION, "Context", "In which kind of operation something was found.", Aggregate::context),
    TRANSPORT(Role.DIMENSION, "Transport", "Means of transport.", Aggregate::transport),
    THREAT(Role.DIMENSION, "Threat", "Threat.", Aggregate::threat),
    INDICATOR(Role.DIMENSION, "Indicator", "What is counted; see the indicator sheets.", Aggregate::indicator),
    TIME_PERIOD(
            Role.DIMENSION,
            "Period",
            "Month, quarter or year, in the local time of the reporting state.",
            Aggregate::period),
    OBS_VALUE(Role.MEASURE, "Value", "The figure; without a value if it is hidden.", Aggregate::value, Columns::number),
    UNIT_MEASURE(Role.ATTRIBUTE, "Unit", "Unit.", Aggregate::unit),
    OBS_STATUS(Role.ATTRIBUTE, "Observation status", statuses(), Aggregate::obsStatus),
    CONF_STATUS(
            Role.ATTRIBUTE,
            "Confidentiality status",
            PublishedFigure.Hiding.NOT_HIDDEN.code()
                    + " free, "
                    + PublishedFigure.Hiding.SMALL.code()
                    + " small count, "
                    + PublishedFigure.Hiding.PROTECTS_ANOTHER.code()
                    + " hidden so that another cannot be had from it.",
            Aggregate::confStatus),
    COMPLETENESS(
            Role.ATTRIBUTE,
            "Completeness",
            "Slots received divided by slots promised, 0 to 1; empty where nothing was promised.",
            Aggregate::completeness,
            Columns::number),
    VINTAGE(Role.ATTRIBUTE, "Vintage", "Day of the release.", Aggregate::vintage),
    METHOD_VERSION(
            Role.ATTRIBUTE,
            "Version of the methods",
            "A change of method starts a new series.",
            cell -> cell.generatedBy().methodVersion());

    /** What a column is in a data structure definition. */
    public enum Role {
        DIMENSION,
        MEASURE,
        ATTRIBUTE
    }

    /** Of what is no whole number (contract section 2); whole numbers are shown whole, so that parts add up. */
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private final Role role;
    private final String title;
    private final String meaning;
    private final Function<Aggregate, String> text;
    private final boolean numeric;

    Columns(Role role, String title, String meaning, Function<Aggregate, String> text) {
        this.role = role;
        this.title = title;
        this.meaning = meaning;
        this.text = text;
        this.numeric = false;
    }

    Columns(
            Role role,
            String title,
            String meaning,
            Function<Aggregate, @Nullable Double> value,
            Function<@Nullable Double, String> spelled) {
        this.role = role;
        this.title = title;
        this.meaning = meaning;
        this.text = cell -> spelled.apply(value.apply(cell));
        this.numeric = true;
    }

    public Role role() {
        return role;
    }

    /** A heading. */
    public String title() {
        return title;
    }

    /** For people. */
    public String meaning() {
        return meaning;
    }

    /** Whether it holds numbers, and not words. */
    public boolean numeric() {
        return numeric;
    }

    /** What stands in the column for a cell; empty where there is nothing. */
    public String of(Aggregate cell) {
        return text.apply(cell);
    }

    /** The same as a number, of a column of numbers; null where there is nothing. */
    public @Nullable Double numberOf(Aggregate cell) {
        String spelled = of(cell);
        return spelled.isEmpty() ? null : Double.valueOf(spelled);
    }

    /** All columns of a cell. */
    public static List<String> row(Aggregate cell) {
        return Arrays.stream(values()).map(column -> column.of(cell)).toList();
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "";
        }
        BigDecimal exact = new BigDecimal(value);
        boolean whole = exact.stripTrailingZeros().scale() <= 0;
        return (whole ? exact : exact.round(SIX_DIGITS)).stripTrailingZeros().toPlainString();
    }

    private static String statuses() {
        return Arrays.stream(ObservationStatus.values())
                .map(status -> status.code() + " " + status.meaning())
                .collect(Collectors.joining("; ", "", "."));
    }
}
