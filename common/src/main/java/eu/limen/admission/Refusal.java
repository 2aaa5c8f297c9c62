package eu.limen.admission;

import eu.limen.model.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * Why a well-formed report may not come in.
 *
 * @param field the field it is about, by its name in the contract, null if it is about no single one
 */
record Refusal(RefusalCode code, @Nullable String field) {}
