/**
 * What may leave the two states of a section: reports for EUROSUR's analysis layer, a view for Europol, a form for people to attach to a SIENA
 * message. Analysis products only, never case intelligence; Limen sends nothing.
 */
@NullMarked
package eu.limen.exchange;

import org.jspecify.annotations.NullMarked;
