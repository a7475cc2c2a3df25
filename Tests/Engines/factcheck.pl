% The rules of rules/bench/fc.rules for SWI-Prolog: asked claim by claim, nothing is stored.
% swipl factcheck.pl FOLDER

:- dynamic fact/10, part_of/2, isa/2, subisa/2, op_part/2, source/1, claim/9, newclaim/9.
:- table inp/2, subm/2, subs/2, ino/2.

inp(X, X) :- part_of(X, _) ; part_of(_, X).
inp(X, Z) :- inp(X, Y), part_of(Y, Z).
subm(X, X) :- isa(X, _) ; isa(_, X).
subm(X, Z) :- subm(X, Y), isa(Y, Z).
subs(X, X) :- subisa(X, _) ; subisa(_, X).
subs(X, Z) :- subs(X, Y), subisa(Y, Z).
ino(X, X) :- op_part(X, _) ; op_part(_, X).
ino(X, Z) :- ino(X, Y), op_part(Y, Z).

% closed(Relation, Inner, Outer): the closures as facts, indexed from both ends.
:- dynamic closed/3.
close_all :-
    forall(inp(X, Y), assertz(closed(inp, X, Y))), forall(subm(X, Y), assertz(closed(subm, X, Y))),
    forall(subs(X, Y), assertz(closed(subs, X, Y))), forall(ino(X, Y), assertz(closed(ino, X, Y))).

hit(c(M, S, P, O, A, B, _, _), F, Source, Scope, L, H) :-
    closed(subm, N, M), closed(subs, R, S), fact(F, Source, N, R, Q, U, X, Y, L, H),
    scope(P, O, A, B, Q, U, X, Y, Scope).

scope(P, O, A, B, P, O, A, B, same) :- !.
scope(P, O, A, B, Q, U, X, Y, part) :-
    X >= A, Y =< B, closed(inp, Q, P), closed(ino, U, O), !.
scope(P, O, A, B, Q, U, X, Y, whole) :-
    X =< A, Y >= B, closed(inp, P, Q), closed(ino, O, U), !.

verdict(same, L, H, K, G, Verdict) :- ( L =< G, K =< H -> Verdict = agrees ; Verdict = contra ).
verdict(part, _, H, K, _, Verdict) :- ( K =< H -> Verdict = qual ; Verdict = contra ).
verdict(whole, L, _, _, G, Verdict) :- ( L =< G -> Verdict = qual ; Verdict = contra ).

% The numbers of rows for a claim: agrees, contra, qual, silent and the one of nagree.
check(Claim, [Agrees, Contra, Qual, Silent, 1]) :-
    Claim = c(_, _, _, _, _, _, L, H),
    findall(Verdict-Source,
        ( hit(Claim, _, Source, Scope, K, G), verdict(Scope, L, H, K, G, Verdict) ), Rows),
    count(agrees, Rows, Agrees), count(contra, Rows, Contra), count(qual, Rows, Qual),
    findall(S, member(_-S, Rows), Speaking), sort(Speaking, Speakers), length(Speakers, Speak),
    aggregate_all(count, source(_), All), Silent is All - Speak,
    findall(S, member(agrees-S, Rows), Agreeing), sort(Agreeing, Distinct), length(Distinct, _).

count(Verdict, Rows, Count) :- aggregate_all(count, member(Verdict-_, Rows), Count).

add(Xs, Ys, Zs) :- maplist([X, Y, Z]>>(Z is X + Y), Xs, Ys, Zs).

load(Folder, Name) :-
    format(atom(Path), '~w/~w.facts', [Folder, Name]),
    setup_call_cleanup(open(Path, read, Stream), load_lines(Stream, Name), close(Stream)).
load_lines(Stream, Name) :-
    read_line_to_string(Stream, Line),
    ( Line == end_of_file -> true
    ; split_string(Line, "\t", "", Parts), maplist(value, Parts, Values),
      Fact =.. [Name | Values], assertz(Fact), load_lines(Stream, Name) ).
value(Part, Value) :- ( number_string(Value, Part) -> true ; atom_string(Value, Part) ).

main :-
    current_prolog_flag(argv, [Folder | _]),
    forall(member(Name, [part_of, isa, subisa, op_part, source, fact, claim, newclaim]),
        load(Folder, Name)),
    close_all,
    % The first question builds the index, which belongs to loading.
    ignore(fact(_, _, none, none, _, _, _, _, _, _)),
    statistics(cputime, Loaded),
    findall(c(M, S, P, O, A, B, L, H), claim(_, M, S, P, O, A, B, L, H), Claims),
    foldl([Claim, Sum, Next]>>(check(Claim, Rows), add(Sum, Rows, Next)),
        Claims, [0, 0, 0, 0, 0], Totals),
    statistics(cputime, Evaluated),
    findall(c(M, S, P, O, A, B, L, H), newclaim(_, M, S, P, O, A, B, L, H), News),
    maplist([Claim, Time]>>(
        statistics(process_cputime, T0), check(Claim, _), statistics(process_cputime, T1),
        Time is (T1 - T0) * 1000), News, Times),
    msort(Times, Sorted), length(Sorted, Count),
    Middle is Count // 2, High is Count * 95 // 100,
    nth0(Middle, Sorted, Median), nth0(High, Sorted, P95), Eval is Evaluated - Loaded,
    format('{"load_s": ~4f, "eval_s": ~4f, "lat_med_ms": ~5f, "lat_p95_ms": ~5f, "rows": ~w}~n',
        [Loaded, Eval, Median, P95, Totals]),
    halt.

:- initialization(main).
