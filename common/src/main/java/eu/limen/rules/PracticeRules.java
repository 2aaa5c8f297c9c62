package eu.limen.rules;

import java.io.Serializable;

/**
 * What counts as most, as few and as felt when the practice of a control is described (the dimensions of proportionality; Recommendation of
 * 23.11.2023, (3)(a), (16) to (20)). The law gives no figures: all are proposals.
 *
 * @param leastChecked persons checked below which a share says nothing
 * @param statedShare persons checked whose place or time must be stated for where and when to be known, of all
 * @param mobileShare persons checked by mobile units, of all: from here on checks are mostly mobile; (17)(b)
 * @param jointShare persons checked jointly, of all: from here on checks are joint to a part that counts; (5)(c)
 * @param awayFromLineShare persons checked more than a kilometre from the line, of those whose distance is stated: from here on most are
 * @param waitingMinutes median wait from which travellers feel it; (19)
 * @param completeShare reports that came, of those promised, from which the record is complete enough
 */
public record PracticeRules(
        @Bounds(min = 1, max = 100000, unit = "persons") int leastChecked,

        @Bounds(min = 0.5, max = 1, unit = "share of persons checked")
        double statedShare,

        @Bounds(min = 0.1, max = 1, unit = "share of persons checked")
        double mobileShare,

        @Bounds(min = 0.01, max = 1, unit = "share of persons checked")
        double jointShare,

        @Bounds(min = 0.1, max = 1, unit = "share of persons checked")
        double awayFromLineShare,

        @Bounds(min = 1, max = 600, unit = "minutes") double waitingMinutes,

        @Bounds(min = 0.1, max = 1, unit = "share of promised reports")
        double completeShare)
        implements Serializable {}
