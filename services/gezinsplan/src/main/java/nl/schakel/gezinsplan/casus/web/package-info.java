/** The plan over HTTP: what comes in is checked as a whole, what goes out is what this person may see. */
@NullMarked
package nl.schakel.gezinsplan.casus.web;

import org.jspecify.annotations.NullMarked;
