package nl.schakel.slecht.gezin.model;

public class Gezin {}
