package eu.limen.assessment;

import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.Setting;
import eu.limen.model.Support;
import eu.limen.rules.PracticeRules;
import java.util.List;

/** Where a control's checks are made (Recommendation of 23.11.2023, (3)(a)(ii), (17)(b)). */
final class LocationDimensions {

    private final CheckPractice control;
    private final PracticeRules rules;
    private final PracticeWords words;

    LocationDimensions(Findings findings) {
        this.control = findings.proportionality().control();
        this.rules = findings.proportionality().thresholds().practice();
        this.words = new PracticeWords(findings);
    }

    List<Dimension> all() {
        return List.of(mobileShare(), distanceFromLine(), spreadOfSites());
    }

    private Dimension mobileShare() {
        String silence = words.silence();
        if (silence != null) {
            return Dimension.neither(DimensionCode.MOBILE_SHARE, null, silence);
        }
        double mobile = control.mobile();
        boolean mostly = mobile >= rules.mobileShare();
        return Dimension.of(
                DimensionCode.MOBILE_SHARE,
                mostly ? Support.FOR : Support.AGAINST,
                Words.percent(mobile),
                "Persons checked by mobile units under this control " + words.weeks() + ": " + Words.percent(mobile)
                        + (mostly
                                ? "; little of its practice would be lost with police checks"
                                : "; the others at fixed places, where mobile checks are preferred")
                        + " (Recommendation of 23.11.2023, (17)(b))." + words.police(CheckPractice::mobile));
    }

    private Dimension distanceFromLine() {
        String silence = words.silence();
        if (silence != null) {
            return Dimension.neither(DimensionCode.DISTANCE_FROM_LINE, null, silence);
        }
        double away = control.awayFromLine(rules.statedShare());
        if (Double.isNaN(away)) {
            return Dimension.neither(
                    DimensionCode.DISTANCE_FROM_LINE,
                    null,
                    "For too few of the persons checked under this control the distance from the line is reported.");
        }
        boolean mostly = away >= rules.awayFromLineShare();
        return Dimension.of(
                DimensionCode.DISTANCE_FROM_LINE,
                mostly ? Support.FOR : Support.UNKNOWN,
                Words.percent(away) + " more than a kilometre away",
                "Persons checked under this control more than a kilometre from the line " + words.weeks() + ": "
                        + Words.percent(away)
                        + (mostly
                                ? "; most checks are already made where police checks are made (Art. 23(a))."
                                : "; a control is made at the line, so this speaks neither way.")
                        + words.police(police -> police.awayFromLine(rules.statedShare())));
    }

    /** How many places are controlled says nothing about whether the control is needed: it tells where it could be reduced. */
    private Dimension spreadOfSites() {
        String silence = words.silence();
        if (silence != null) {
            return Dimension.neither(DimensionCode.SPREAD_OF_SITES, null, silence);
        }
        double sites = control.sitesPerReport();
        Setting setting = control.mostFrequentSetting(rules.statedShare());
        if (Double.isNaN(sites) && setting == null) {
            return Dimension.neither(
                    DimensionCode.SPREAD_OF_SITES,
                    null,
                    "Neither the number of sites nor the setting of the control's checks is reported.");
        }
        String number = Double.isNaN(sites)
                ? "the number of sites is not reported"
                : "on average " + Words.count(sites) + " sites a report";
        String most = setting == null
                ? "the setting is not reported"
                : "most often " + Words.plain(setting) + " ("
                        + Words.percent((double) control.at(setting) / control.persons()) + " of persons checked)";
        return Dimension.neither(
                DimensionCode.SPREAD_OF_SITES,
                number + ", " + most,
                "Checks under this control " + words.weeks() + ": " + number + ", " + most
                        + ". It tells where the control could be reduced, not whether it is needed (Recommendation of"
                        + " 23.11.2023, (3)(a)(ii)).");
    }
}
