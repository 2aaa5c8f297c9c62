package eu.limen.assessment;

import eu.limen.model.Threat;

/** A threat in one direction of movement: what is scored, and what a verdict asks about. */
record Flow(Threat threat, String direction) {

    String key() {
        return threat.name() + '|' + direction;
    }
}
