import {
  applyDecorators,
  CanActivate,
  createParamDecorator,
  ExecutionContext,
  ForbiddenException,
  Inject,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Request } from 'express';
import { API_CONFIG, type ApiConfig } from '../config.js';
import { Access, may, type Permission, type Principal } from './access.js';

const PERMISSION = 'permission';
const PUBLIC = 'public';
const PUBLIC_LOG = 'public-log';

/** The permission a route demands; a route without one, and not public, is refused to everybody. */
export const Needs = (permission: Permission) =>
  applyDecorators(
    SetMetadata(PERMISSION, permission),
    ApiBearerAuth(),
    ApiExtension('x-permission', permission),
  );

/** Open to all: liveness and readiness. */
export const Public = () => SetMetadata(PUBLIC, true);

/** Open to all where the newsroom publishes its log (ISNAD_LOG_PUBLIC); by permission elsewhere. */
export const PublicLog = () => applyDecorators(SetMetadata(PUBLIC_LOG, true), ApiSecurity({}));

type Identified = Request & { principal?: Principal };

/** The principal behind the request, put there by the guard. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<Identified>();
  if (principal === undefined) throw new UnauthorizedException();
  return principal;
});

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly access: Access,
    private readonly reflector: Reflector,
    @Inject(API_CONFIG) private readonly config: ApiConfig,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return true;
    if (this.config.publicLog && this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_LOG, targets)) {
      return true;
    }
    const permission = this.reflector.getAllAndOverride<Permission | undefined>(PERMISSION, targets);
    const request = context.switchToHttp().getRequest<Identified>();
    const principal = this.access.principalOf(request);
    if (principal === null) {
      throw new UnauthorizedException(
        this.access.needsToken
          ? 'Send a token that ISNAD_TOKENS knows: "Authorization: Bearer …".'
          : 'Without ISNAD_TOKENS only programs and pages of this machine are served, by its loopback name.',
      );
    }
    if (permission === undefined || !may(principal, permission)) {
      throw new ForbiddenException(`The role ${principal.role} may not ${permission ?? 'do this'} here.`);
    }
    request.principal = principal;
    return true;
  }
}
