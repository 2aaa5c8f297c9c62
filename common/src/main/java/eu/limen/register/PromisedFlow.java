package eu.limen.register;

import eu.limen.model.Basis;
import eu.limen.model.Threat;

/** A threat in a direction that the roster promises to show; RATE if at least one side promises checks in that direction. */
public record PromisedFlow(Threat threat, String direction, Basis basis) {}
