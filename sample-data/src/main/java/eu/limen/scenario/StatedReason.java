package eu.limen.scenario;

import eu.limen.model.LegalGround;
import eu.limen.model.Threat;

/**
 * Reason of a notified control, with the ground and the threat that stand for it. The grounds are those of Art. 25(1) as
 * amended in 2024; decisions of 2015 and 2016 were taken under earlier wording.
 */
enum StatedReason {
    UNAUTHORISED_MOVEMENTS(LegalGround.LARGE_SCALE_MOVEMENTS, Threat.UNAUTHORISED_MOVEMENT),
    MIGRANT_SMUGGLING(LegalGround.TERRORISM_OR_ORGANISED_CRIME, Threat.MIGRANT_SMUGGLING),
    TERRORISM(LegalGround.TERRORISM_OR_ORGANISED_CRIME, Threat.TERRORISM),
    HIGH_PROFILE_EVENT(LegalGround.EVENT, Threat.EVENT),
    /** The Council's Recommendation of 12 May 2016 names secondary movements as the threat. */
    EXTERNAL_BORDER_DEFICIENCIES(LegalGround.EXTERNAL_BORDER_DEFICIENCIES, Threat.UNAUTHORISED_MOVEMENT);

    private final LegalGround ground;
    private final Threat threat;

    StatedReason(LegalGround ground, Threat threat) {
        this.ground = ground;
        this.threat = threat;
    }

    LegalGround ground() {
        return ground;
    }

    Threat threat() {
        return threat;
    }
}
