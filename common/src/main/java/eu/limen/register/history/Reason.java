package eu.limen.register.history;

import eu.limen.model.LegalGround;
import eu.limen.model.Threat;
import java.util.List;

/**
 * Why a decision was taken, as a list says it.
 *
 * @param understood whether any of its words stands in the table of reasons
 */
record Reason(List<LegalGround> grounds, List<Threat> threats, boolean understood) {}
