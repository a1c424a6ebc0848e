package nl.schakel.slecht.casus.mongo;

public class SlechteOpslag {}
