#pragma once
// What Swift cannot call of libedit: its variadic functions and the stdio streams they use.
// Each wrapper fixes one list of arguments; each name begins with `cel_`.
#include <histedit.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>
#include <wchar.h>

/// The columns of a character, as libedit reckons them.
extern int wcwidth(wchar_t);
extern int ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);

typedef char *(*cel_prompt_function)(EditLine *);
typedef unsigned char (*cel_key_function)(EditLine *, int);

static inline EditLine *cel_init(const char *name) { return el_init(name, stdin, stdout, stderr); }

static inline void cel_flush(void) { fflush(stdout); }

static inline int cel_set_editor(EditLine *e, const char *mode) {
  return el_set(e, EL_EDITOR, mode);
}

/// The family of keys in use, "emacs" or "vi".
static inline const char *cel_editor(EditLine *e) {
  const char *mode = NULL;
  el_get(e, EL_EDITOR, &mode);
  return mode;
}

static inline int cel_set_prompt(EditLine *e, cel_prompt_function f, int escape) {
  return el_set(e, EL_PROMPT_ESC, f, escape);
}

static inline int cel_set_reader(EditLine *e, el_rfunc_t f) { return el_set(e, EL_GETCFN, f); }

static inline int cel_set_history(EditLine *e, History *h) {
  return el_set(e, EL_HIST, history, h);
}

static inline int cel_set_data(EditLine *e, void *p) { return el_set(e, EL_CLIENTDATA, p); }

static inline void *cel_data(EditLine *e) {
  void *p = NULL;
  el_get(e, EL_CLIENTDATA, &p);
  return p;
}

static inline int cel_add_function(
    EditLine *e, const char *name, const char *help, cel_key_function f) {
  return el_set(e, EL_ADDFN, name, help, f);
}

static inline int cel_bind(EditLine *e, const char *key, const char *command) {
  return el_set(e, EL_BIND, key, command, NULL);
}

/// Binds a key in the command map of vi mode.
static inline int cel_bind_alternate(EditLine *e, const char *key, const char *command) {
  return el_set(e, EL_BIND, "-a", key, command, NULL);
}

static inline int cel_set_tty(EditLine *e, const char *mode, const char *flag) {
  return el_set(e, EL_SETTY, mode, flag, NULL);
}

/// Says that the terminal has or lacks a capability, by its termcap name.
static inline int cel_set_capability(EditLine *e, const char *name, const char *value) {
  return el_set(e, EL_SETTC, name, value, NULL);
}

/// Makes the terminal raw (1) or gives it its own settings back (0).
static inline int cel_prepare_terminal(EditLine *e, int raw) {
  return el_set(e, EL_PREP_TERM, raw);
}

/// Draws prompt and text anew; the cursor must stand at the start of an empty row.
static inline int cel_refresh(EditLine *e) { return el_set(e, EL_REFRESH); }

static inline int cel_history_size(History *h, int size) {
  HistEvent event;
  return history(h, &event, H_SETSIZE, size);
}

static inline int cel_history_enter(History *h, const char *text) {
  HistEvent event;
  return history(h, &event, H_ENTER, text);
}

/// Whether a signal was set to be ignored, as `nohup` does.
static inline int cel_is_ignored(int number) {
  struct sigaction now;
  return sigaction(number, NULL, &now) == 0 && now.sa_handler == SIG_IGN;
}

/// Gives a signal its default back and sends it to this process.
static inline void cel_raise_default(int number) {
  signal(number, SIG_DFL);
  raise(number);
}
