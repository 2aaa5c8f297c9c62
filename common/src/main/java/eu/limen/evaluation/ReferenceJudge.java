package eu.limen.evaluation;

import eu.limen.analysis.AlarmPair;
import eu.limen.analysis.AlarmParameters;
import eu.limen.analysis.EDetector;
import eu.limen.analysis.FilterParameters;
import eu.limen.analysis.FilterState;
import eu.limen.analysis.Forecast;
import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.PairState;
import eu.limen.analysis.PairStep;
import eu.limen.analysis.PoissonGammaFilter;
import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekState;
import eu.limen.analysis.WeekStep;
import eu.limen.analysis.Window;
import eu.limen.analysis.referees.Referee.Row;
import eu.limen.analysis.referees.Referees;
import java.util.List;

/** Judges the dynamic model, the sum of likelihood ratios and the e-detector step by step by independent code in R. */
final class ReferenceJudge implements Judge {

    private static final String SUBJECT = "references";
    private static final double CLOSE = 1e-9;
    private static final double REFERENCE_WEEKS_PER_YEAR = 52;
    private static final double REFERENCE_START_VARIANCE = 1;
    private static final int REFERENCE_LEARNING_WEEKS = 52;

    private static final WeekState NO_STATE = new WeekSeries(WeekParameters.standard()).start();

    private final Referees referees;
    private final AlarmPair pair = new AlarmPair(AlarmParameters.standard());

    ReferenceJudge(Referees referees) {
        this.referees = referees;
    }

    @Override
    public List<Finding> findings() {
        Agreement model = new Agreement();
        Agreement sums = new Agreement();
        compareModel(model, sums);
        return List.of(
                Finding.atMost(SUBJECT, "dynamic model: largest relative error", model.largest(), CLOSE),
                Finding.atMost(SUBJECT, "LR-CUSUM: largest relative error", sums.largest(), CLOSE),
                Finding.atMost(SUBJECT, "e-detector: largest relative error", detectorError(), CLOSE));
    }

    private void compareModel(Agreement model, Agreement sums) {
        PoissonGammaFilter filter = new PoissonGammaFilter(FilterParameters.week());
        FilterState state = filter.initial(0, 1);
        PairState sum = pair.start();
        for (Row row : referees.named("dglm_reference").rows()) {
            long week = (long) row.number("t");
            if (week == 1) {
                filter = new PoissonGammaFilter(parameters(row));
                state = filter.initial(StrictMath.log(row.number("lam0")), REFERENCE_START_VARIANCE);
                sum = pair.start();
            }
            Window window = Window.ofRate(week, row.number("y"), row.number("exposure"));
            Forecast forecast = filter.predict(state, window.exposure(), week);
            compare(model, state, forecast, row);
            PairStep step = pair.step(sum, List.of(week(window, forecast)));
            if (!row.text("cusum15h5").equals("NA")) {
                sums.compare(step.cusum(), row.number("cusum15h5"));
            }
            sum = step.state();
            state = filter.absorb(state, forecast, window.count(), week);
        }
    }

    private static WeekStep week(Window window, Forecast forecast) {
        return new WeekStep(NO_STATE, window, forecast, forecast, true, window.index() > REFERENCE_LEARNING_WEEKS);
    }

    private static FilterParameters parameters(Row row) {
        return FilterParameters.week()
                .withLevelDiscount(row.number("deltaLevel"))
                .withGuard((int) row.number("guard"))
                .withSeason((int) row.number("harmonics"), REFERENCE_WEEKS_PER_YEAR);
    }

    private static void compare(Agreement model, FilterState state, Forecast forecast, Row row) {
        model.compare(forecast.logRate(), row.number("f"));
        model.compare(forecast.logRateVariance(), row.number("q"));
        model.compare(forecast.mean(), row.number("mu"));
        model.compare(forecast.dispersion(), row.number("phi"));
        model.compare(forecast.variance(), row.number("var"));
        model.compare(forecast.upperTail(row.number("y")), row.number("p"));
        model.compare(state.coefficients()[0], row.number("level"));
    }

    private double detectorError() {
        Agreement agreement = new Agreement();
        double[] evidence = EDetector.start();
        for (Row row : referees.named("eprocess_reference").rows()) {
            if (row.text("t").equals("1")) {
                evidence = EDetector.start();
            }
            double dispersion = row.number("phi");
            double bound = new JustificationRate(row.number("baseY"), row.number("baseE"), dispersion)
                    .lowerBound(JustificationRate.ONE_STREAM_ALPHA);
            double limit = row.number("theta") * bound * row.number("exposure");
            evidence = EDetector.after(evidence, row.number("y"), limit, dispersion);
            agreement.compare(EDetector.evidence(evidence), row.number("logE_sr"));
        }
        return agreement.largest();
    }
}
