/** Who may come in: the identity provider or a demo's accounts, and the gate of every endpoint. */
@NullMarked
package eu.limen.console.login;

import org.jspecify.annotations.NullMarked;
