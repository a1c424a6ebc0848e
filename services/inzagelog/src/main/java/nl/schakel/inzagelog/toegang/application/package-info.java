/** Beslissen wie het log mag lezen, en dat vastleggen. */
@NullMarked
package nl.schakel.inzagelog.toegang.application;

import org.jspecify.annotations.NullMarked;
