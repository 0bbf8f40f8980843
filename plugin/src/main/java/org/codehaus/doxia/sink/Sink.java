package org.codehaus.doxia.sink;

/**
 * The name that Doxia 1 knew its sink by first. Maven's site plugin up to 3.12.1 hands a report its
 * sink under this name, and brings the type; the newer ones know it no more, and find this.
 */
public interface Sink extends org.apache.maven.doxia.sink.Sink {}
