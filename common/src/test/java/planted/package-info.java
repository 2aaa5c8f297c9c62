/** A house that breaks every rule, so that each is seen to catch something. */
package planted;
