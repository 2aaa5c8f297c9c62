package eu.limen.reporting;

import java.time.YearMonth;
import java.util.Optional;

/** One way from a figure to a total that it is part of. Figures that go the same way to the same total are all of its parts. */
enum Step {
    /** All sections of a type of border. */
    SECTIONS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return toTotal(figure, Dimension.SECTION);
        }
    },
    /** All types of border, once all their sections are together. */
    BORDER_TYPES {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            boolean bySection = table.kept().contains(Dimension.SECTION) && isTold(figure, Dimension.SECTION);
            return bySection ? Optional.empty() : toTotal(figure, Dimension.BORDER_TYPE);
        }
    },
    DIRECTIONS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return toTotal(figure, Dimension.DIRECTION);
        }
    },
    MEASURE_TYPES {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return toTotal(figure, Dimension.MEASURE_TYPE);
        }
    },
    CONTEXTS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return toTotal(figure, Dimension.CONTEXT);
        }
    },
    TRANSPORTS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return toTotal(figure, Dimension.TRANSPORT);
        }
    },
    THREATS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return toTotal(figure, Dimension.THREAT);
        }
    },
    /** Parts of an indicator, such as transfers within 24 hours and later. */
    PARTS_OF_THE_INDICATOR {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return figure.indicator()
                    .whole()
                    .filter(table.indicators()::contains)
                    .map(figure::as);
        }
    },
    MONTHS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return ReleasePeriods.frequency(figure.period()).equals("M")
                    ? Optional.of(figure.in(ReleasePeriods.quarter(YearMonth.parse(figure.period()))))
                    : Optional.empty();
        }
    },
    QUARTERS {
        @Override
        Optional<FigureName> from(FigureName figure, ReleasedTable table) {
            return ReleasePeriods.frequency(figure.period()).equals("Q")
                    ? Optional.of(figure.in(figure.period().substring(0, 4)))
                    : Optional.empty();
        }
    };

    /** The total, if there is one this way. */
    abstract Optional<FigureName> from(FigureName figure, ReleasedTable table);

    /** Whether it leads from one period to a longer one. */
    boolean overTime() {
        return this == MONTHS || this == QUARTERS;
    }

    private static Optional<FigureName> toTotal(FigureName figure, Dimension dimension) {
        return isTold(figure, dimension) ? Optional.of(figure.with(dimension, Dimension.TOTAL)) : Optional.empty();
    }

    private static boolean isTold(FigureName figure, Dimension dimension) {
        String member = figure.member(dimension);
        return !member.equals(Dimension.TOTAL) && !member.equals(Dimension.NOT_APPLICABLE);
    }
}
