/** What a service set aside, for whoever must put it right. */
@NullMarked
package nl.schakel.redrive;

import org.jspecify.annotations.NullMarked;
