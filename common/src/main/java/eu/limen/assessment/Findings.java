package eu.limen.assessment;

import eu.limen.flow.WeekSide;
import eu.limen.law.Clock;
import eu.limen.model.Condition;
import eu.limen.model.Practice;
import java.util.List;

/**
 * All that a week's verdict on a control is judged by.
 *
 * @param silences sides that are missing
 * @param exposed whether anybody was checked in the direction in the recent weeks
 * @param proofs per countable threat, where the baseline is over
 * @param alternatives per countable threat
 * @param statements people's word per threat that counts cannot show
 * @param practice how checks were made in the controlled direction, over a quarter
 * @param quarter what the sides counted in it
 * @param alarms alerts of the recent weeks that stand against a fall
 * @param persistence how long the threats are expected to persist, in words; empty where nobody can say
 * @param oddities findings of the recent weeks that checks cannot explain
 * @param clocks of the law for this control, as of the last day of the week; by date
 * @param proportionality how the control was practised and what stood beside it
 */
record Findings(
        Control control,
        Sides sides,
        List<Sides.Silence> silences,
        boolean exposed,
        Baseline baseline,
        List<Proof> proofs,
        List<Alternative> alternatives,
        List<PeoplesWord> statements,
        Practice practice,
        List<WeekSide> quarter,
        Alarms alarms,
        boolean jointPatrolInForce,
        Thresholds thresholds,
        String persistence,
        List<Condition> oddities,
        List<Clock> clocks,
        Proportionality proportionality) {}
