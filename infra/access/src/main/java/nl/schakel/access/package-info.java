/** The decision 'may X do Y to Z, and why', and the record of who looked. Pure Java: it knows neither Spring nor a database. */
@NullMarked
package nl.schakel.access;

import org.jspecify.annotations.NullMarked;
